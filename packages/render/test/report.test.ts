import { type Answers, findQuestion, type Guide, languages } from '@leitfaden/core'
import { devops, estimateExtension, extendedDevops, extendGuide } from '@leitfaden/core/devops'
import { flyingCircus } from '@leitfaden/core/providers'
import type { Step } from '@leitfaden/sizing'
import { describe, expect, test } from 'vitest'
import { moneyRangeText, plainAnswer, rangeText, renderReport, reportTree, spanOf, toMarkdown } from '../src/index.ts'
import { mark } from '../src/text/inert.ts'
import { plainTree } from '../src/tree/plain-tree.ts'
import { reportOf, vereinsshop } from './fixtures/vereinsshop.ts'
import { hostileTicket } from './hostile/hostile-ticket.ts'
import { parse, shapeOf, textsOf } from './hostile/shape.ts'
import { hostileStrings } from './hostile/strings.ts'

describe.each(languages)('the report in %s', (language) => {
  const input = reportOf(vereinsshop, language)
  const markdown = renderReport(input)
  const texts = textsOf(parse(markdown)).map((text) => text.replaceAll(mark, ''))
  const said = texts.join('\n')

  test('reads back as it was built', () => {
    const tree = reportTree(input)
    expect(shapeOf(parse(toMarkdown(tree)))).toEqual(shapeOf(plainTree(tree)))
  })

  test('loses no answer: every word of every answer is there, and every note', () => {
    for (const { questions } of devops.chapters) {
      for (const question of questions) {
        const answer = vereinsshop.answers[question.id]
        if (answer === undefined) continue
        for (const word of plainAnswer(question, answer, language, input.provider).split(/[;,:]? |[;:,]$/u))
          expect(said, question.id).toContain(word)
        if (answer.note !== undefined) expect(said).toContain(answer.note)
      }
    }
  })

  test('every figure is there with its trace, every finding with its text, every open question', () => {
    for (const { title, id } of input.estimate.figures) {
      expect(said, id).toContain(title[language])
      expect(markdown.split('\n'), id).toContain(`#### ${title[language].replaceAll('*', '\\*')}`)
    }
    for (const { text } of [...input.findings, ...input.estimate.findings]) expect(said).toContain(text[language])
    for (const id of input.estimate.assumed) expect(said, id).toContain(input.estimate.steps[id]?.title[language])
  })

  test('tells ranges, the tiers, what each environment costs, and what to ask next', () => {
    const { cost, serviceLevel, uncertainty, figures } = input.estimate
    const uncertain = figures.filter(({ ranges }) => ranges.some(({ p10, p90 }) => p10.at(-1) !== p90.at(-1)))
    for (const { id, unit, ranges } of uncertain) {
      const { low, high } = spanOf({ values: { monthly: false, rows: [] }, ranges }, 0)
      if (low !== high)
        for (const end of [low, high]) expect(said, id).toContain(rangeText(end, end, unit, language, 3))
    }
    if (cost) expect(said).toContain(moneyRangeText(cost.ranges.total, cost.currency, language))
    for (const { label, typical } of cost?.environments ?? []) {
      expect(said).toContain(label[language])
      expect(said.replaceAll(/[.,]/gu, '')).toContain(typical.total.replace('.', ''))
    }
    for (const { id } of serviceLevel.tiers)
      expect(said).toContain(flyingCircus.reactionTiers.find((tier) => tier.id === id)?.title[language])
    const asked = (uncertainty[0]?.questions ?? []).flatMap(({ question }) => findQuestion(input.guide, question) ?? [])
    expect(asked.length).toBeGreaterThan(0)
    for (const { prompt } of asked.slice(0, 5)) expect(said).toContain(prompt[language])
  })

  test('cites every source by a number that is in the list, and lists none that is not cited', () => {
    const cited = new Set([...said.matchAll(/(?:Quelle|source) (\d+)\)/gu)].map(([, number]) => Number(number)))
    const listed = [...markdown.matchAll(/^(\d+)\. /gmu)].map(([, number]) => Number(number))
    expect([...cited].sort((a, b) => a - b)).toEqual(listed)
    expect(listed.length).toBeGreaterThan(5)
  })

  test('never shows what is no value', () => {
    expect(said).not.toMatch(/undefined|NaN|Infinity|\bnull\b|\[object/u)
  })
})

test('what extensions ask has a section of its own, and only where somebody answered', () => {
  const answers: Answers = {
    ...vereinsshop.answers,
    'estimate.cpu-time': { state: 'answered', value: { low: 40, high: 90, unit: 'ms' } },
    'estimate.faults': { state: 'discuss', note: 'ask *operations*' },
  }
  const report = (guide: Guide, given = answers) =>
    renderReport({ ...reportOf(vereinsshop, 'en'), guide, document: { ...vereinsshop, answers: given } })
  const section = /^## For a closer estimate\n.+?(?=^## )/msu.exec(report(extendedDevops))?.[0]
  expect(section?.split('\n').filter((line) => line !== '')).toEqual([
    '## For a closer estimate',
    expect.stringMatching(/^_Measurements .+_$/u),
    '**How much CPU time does a request to the application take?**',
    '40–90\u00a0ms',
    '**How many faults per month are to be expected?**',
    'to be discussed',
    'Note: ask \\*operations\\*',
  ])
  expect(report(extendedDevops, vereinsshop.answers)).not.toContain('# For a closer estimate')

  const [chapter] = estimateExtension.chapters
  if (!chapter) throw new Error('The extension has a chapter')
  const unanswered = { ...chapter, id: 'more', questions: [] }
  const two = report(extendGuide(devops, { ...estimateExtension, chapters: [chapter, unanswered] }))
  expect(two.split('\n').filter((line) => line.endsWith('# For a closer estimate'))).toEqual([
    '## For a closer estimate',
    '### For a closer estimate',
  ])
})

test('is the same twice', () => {
  expect(renderReport(reportOf(vereinsshop, 'de'))).toBe(renderReport(reportOf(vereinsshop, 'de')))
})

test('keeps its structure whatever is written into it', { timeout: 120_000 }, () => {
  const { estimate, ...input } = reportOf(vereinsshop, 'en')
  const { cost: _, ...rest } = { ...estimate, figures: [], findings: [], assumed: [], steps: {} }
  for (const text of hostileStrings) {
    const { guide, answers } = hostileTicket(text)
    const all: Answers = { ...answers, 'project.name': { state: 'answered', value: text } }
    const findings = [
      {
        rule: 'x',
        question: 'hostile.q0',
        severity: 'blocker',
        text: { de: text, en: text },
        source: 'x',
        because: [
          { question: 'hostile.q4', part: 'row-1', column: 'a' },
          { question: 'hostile.q7', part: 'one' },
        ],
      } as const,
    ]
    const own: Step = {
      kind: 'formula',
      id: 'own',
      title: { de: text, en: text },
      unit: '1',
      values: { monthly: false, rows: [{ values: [1] }] },
      expression: text,
      inputs: [],
      why: { de: text, en: text },
      changed: { why: text, was: { expression: text } },
    }
    const hostile = { ...input, guide, findings, document: { ...input.document, answers: all } }
    const tree = reportTree({ ...hostile, estimate: { ...rest, steps: { own } } })
    expect(shapeOf(parse(toMarkdown(tree))), JSON.stringify(text)).toEqual(shapeOf(plainTree(tree)))
  }
})
