import { type Answers, languages } from '@leitfaden/core'
import { devops } from '@leitfaden/core/devops'
import { flyingCircus } from '@leitfaden/core/providers'
import { estimate, type PriceList } from '@leitfaden/sizing'
import { exampleEu } from '@leitfaden/sizing/prices'
import { describe, expect, test } from 'vitest'
import { offerTree, type ReportInput, renderOffer, toMarkdown, toOffer } from '../src/index.ts'
import { plainTree } from '../src/tree/plain-tree.ts'
import { reportOf, vereinsshop } from './fixtures/vereinsshop.ts'
import { hostileTicket } from './hostile/hostile-ticket.ts'
import { parse, shapeOf } from './hostile/shape.ts'
import { hostileStrings } from './hostile/strings.ts'

function offerInput(prices: PriceList | undefined, answers: Answers = vereinsshop.answers): ReportInput {
  const result = estimate({ answers, provider: flyingCircus, ...(prices && { prices }) })
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return { ...reportOf({ ...vereinsshop, answers }, 'en'), estimate: result.value }
}

describe.each(languages)('the offer estimate in %s', (language) => {
  test('reads back as it was built', () => {
    const tree = offerTree(reportOf(vereinsshop, language))
    expect(shapeOf(parse(toMarkdown(tree)))).toEqual(shapeOf(plainTree(tree)))
  })

  test('has no more than fits on two pages', () => {
    for (const answers of [vereinsshop.answers, {}]) {
      const markdown = renderOffer(reportOf({ ...vereinsshop, answers }, language))
      const lines = markdown.split('\n').filter((line) => line !== '' && !line.startsWith('| -'))
      // A line of 110 letters, as wide as the page.
      const printed = lines.reduce((sum, line) => sum + (line.startsWith('|') ? 1 : Math.ceil(line.length / 110)), 0)
      expect(printed).toBeLessThan(100)
    }
  })
})

test('says so where prices are an example, and where there are none', () => {
  expect(renderOffer(offerInput(exampleEu))).toContain('**Example, not an offer:**')
  const own = renderOffer(offerInput({ ...exampleEu, example: false }))
  expect(own).not.toMatch(/example, not/iu)
  expect(toOffer(offerInput({ ...exampleEu, example: false })).prices).toBe('valid')

  const without = toOffer(offerInput(undefined))
  expect(without.prices).toBe('none')
  expect(without.cost).toBeUndefined()
  expect(renderOffer(offerInput(undefined))).not.toMatch(/€|EUR/u)
})

test.each([
  ['2026-12-31', 'expired', '**Expired prices:** they were valid until 31 December 2026'],
  ['2027-01-15', 'example', undefined],
] as const)('prices that were valid until %s are %s', (validTo, state, warning) => {
  const input = offerInput({ ...exampleEu, validTo })
  expect(toOffer(input).prices).toBe(state)
  const markdown = renderOffer(input)
  if (warning === undefined) expect(markdown).not.toContain('Expired')
  else expect(markdown.indexOf(warning)).toBeLessThan(markdown.indexOf('##'))
  expect(markdown.indexOf(warning ?? '')).toBeGreaterThanOrEqual(0)
})

test('prices that are not valid yet are told before any amount', () => {
  const markdown = renderOffer(offerInput({ ...exampleEu, validFrom: '2027-02-01' }))
  expect(markdown.split('##')[0]).toContain('not valid before 1 February 2027')
})

test('lists what the cost rests on, the most influential first, and what is left out', () => {
  const input = reportOf(vereinsshop, 'en')
  const { assumptions, furtherAssumptions } = toOffer(input)
  const shares = assumptions.map(({ share }) => share)
  expect(shares).toEqual([...shares].sort((a, b) => b - a))
  expect(shares.length).toBeGreaterThan(2)
  const assumed = assumptions.filter(({ from }) => from === 'assumption').length
  expect(assumed + furtherAssumptions).toBe(input.estimate.assumed.length)
  expect(renderOffer(input).match(/^- \[ \] /gmu)).toHaveLength(assumptions.length)
})

test('its items and its environments add up to the cost that half of all cases do not exceed', () => {
  const { environments, cost } = toOffer(reportOf(vereinsshop, 'en'))
  expect(cost?.total).toBe(cost?.ranges.total.p50)
  const sum = environments.reduce((all, { total }) => all + Number(total), 0)
  expect(sum.toFixed(2)).toBe(cost?.total)
  const lines = cost?.lines.reduce((all, { total = '0' }) => all + Number(total), 0)
  expect(lines?.toFixed(2)).toBe(cost?.total)
})

test('keeps its structure whatever is written into it', { timeout: 60_000 }, () => {
  const { estimate: reckoned, ...input } = reportOf(vereinsshop, 'en')
  const { cost: _, ...rest } = reckoned
  for (const text of hostileStrings) {
    const { guide, answers } = hostileTicket(text)
    const all: Answers = {
      ...answers,
      'project.name': { state: 'answered', value: text },
      'team.customer': { state: 'answered', value: { 'legal-name': text } },
    }
    const chapters = [...devops.chapters, ...guide.chapters]
    const tree = offerTree({
      ...input,
      guide: { ...guide, chapters },
      document: { ...input.document, answers: all },
      estimate: rest,
    })
    expect(shapeOf(parse(toMarkdown(tree))), JSON.stringify(text)).toEqual(shapeOf(plainTree(tree)))
  }
})
