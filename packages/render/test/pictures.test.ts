import { readFileSync } from 'node:fs'
import type { AnswersDocument, Language } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { readAnswers } from '@leitfaden/core/file'
import { flyingCircus, generic } from '@leitfaden/core/providers'
import { estimate } from '@leitfaden/sizing'
import { exampleEu } from '@leitfaden/sizing/prices'
import { describe, expect, test } from 'vitest'
import {
  costLines,
  loadPicture,
  loadProfilePicture,
  type Picture,
  type PictureInput,
  pictureFile,
  projectPictures,
  rangeBar,
  restorePointsPicture,
  supportPicture,
} from '../src/index.ts'
import { textWidth } from '../src/picture/svg/text-width.ts'
import { writeShape } from '../src/picture/svg/write-shape.ts'
import { reportOf, vereinsshop } from './fixtures/vereinsshop.ts'
import { hostileStrings } from './hostile/strings.ts'
import { nodesOf, parseSvg, type SvgNode, structureOf } from './svg.ts'

const languages = ['de', 'en'] as const
const all = [
  'key-figures',
  'curve-cost',
  'cost-by-item',
  'load-profile',
  'curve-transfer',
  'curve-stored',
  'curve-backup-volume',
]
const more = ['restore-points', 'support-windows']

const input = reportOf(vereinsshop, 'en')
const club = { de: projectPictures({ ...input, language: 'de' }), en: projectPictures(input) }

const projects: readonly [name: string, document: AnswersDocument][] = [
  ...['first-call', 'vereinsshop', 'stack-exchange-2016', 'hachyderm-2022'].map((name): [string, AnswersDocument] => [
    name,
    read(readFileSync(new URL(`../../../examples/${name}.yaml`, import.meta.url))),
  ]),
  ['nothing answered', read(new TextEncoder().encode('guide: devops@1.0.0\nanswers: {}\n'))],
]
const drawn = projects.flatMap(([name, document]) =>
  languages.map((language) => ({ name, language, pictures: projectPictures(inputOf(document, language)) })),
)

test.each([
  'key-figures',
  'curve-cost',
  'cost-by-item',
  'load-profile',
  'curve-transfer',
  'restore-points',
  'support-windows',
])('%s looks as it should', async (id) => {
  for (const language of languages) {
    const found = club[language].find((picture) => picture.id === id)
    await expect(found && pictureFile(found)).toMatchFileSnapshot(`golden/pictures/${id}.${language}.svg`)
  }
})

test('a project has its pictures in order; what was not answered has none', () => {
  const ids = Object.fromEntries(drawn.map(({ name, pictures }) => [name, pictures.map(({ id }) => id)]))
  expect(ids.vereinsshop).toEqual([...all, ...more])
  expect(ids['nothing answered']).toEqual([...all.filter((id) => id !== 'load-profile'), ...more])
})

describe.each(drawn)('the pictures of $name in $language', ({ pictures, language }) => {
  test('are images with a name, a description and a table, and need nothing from outside', () => {
    for (const picture of pictures) {
      const { id, title, description, drawing, svg, table } = picture
      const root = parseSvg(svg)
      const [name, text] = root.children
      expect(root.attributes).toMatchObject({
        role: 'img',
        lang: language,
        'aria-labelledby': `${id}-title ${id}-desc`,
      })
      expect([name?.attributes.id, name?.text]).toEqual([`${id}-title`, title])
      expect([text?.attributes.id, text?.text]).toEqual([`${id}-desc`, description])
      for (const { attributes } of nodesOf(root)) if (attributes.id !== undefined) expect(attributes.id).toContain(id)
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
        /https?:|@import|<script|NaN|Infinity|undefined/u,
      )
      expect(table.rows.length).toBeGreaterThan(0)
      for (const row of table.rows) expect(row.length).toBe(table.columns.length)
      parseSvg(pictureFile(picture))
      expect(parseSvg(svg.replace(/<style>.*?<\/style>/u, ''))).toEqual(parseSvg(writeShape(drawing)))
      expect(structuredClone(picture)).toEqual(picture)
    }
  })

  test('have texts that are whole, do not touch and do not leave the picture', () => {
    for (const { id, svg } of pictures) expect(faultsOfTexts(svg), id).toEqual([])
  })
})

test('the same input gives the same bytes', () => {
  expect(projectPictures(input)).toEqual(club.en)
})

test('a range that is no range is a mark without a band', () => {
  const bar = (low: number, high: number) =>
    rangeBar(
      {
        id: 'bar',
        title: 'Bar',
        low,
        middle: 5,
        high,
        amountText: String,
        rangeText: (from, to) => `${from} to ${to}`,
      },
      'en',
    )
  expect(bar(5, 5).svg).not.toContain('class="band"')
  expect(bar(5, 5).description).toBe('Exactly 5.')
  expect(bar(1, 9).svg).toContain('class="band"')
  expect(bar(1, 9).description).toBe('In 8 of 10 cases 1 to 9; in half of all cases at most 5.')
})

test('restore points: ten years of hours are drawn, and nothing kept is no picture', () => {
  const none = { hourly: 0, daily: 0, weekly: 0, monthly: 0 }
  expect(restorePointsPicture(none, 'backy', 'en')).toBeUndefined()
  expect(restorePointsPicture({ ...none, hourly: 87_672 }, 'borg', 'en')?.svg.length).toBeLessThan(60_000)
})

test('no text of a user, a price list or a provider changes what a picture is made of', () => {
  const structures = (text: string) => texted(text).map((picture) => [structureOf(parseSvg(picture.svg)), picture])
  const usual = structures('Usual words').map(([structure]) => structure)
  for (const text of [
    ...hostileStrings,
    ']]>',
    '<![CDATA[',
    '&#0;',
    '&x;',
    '"/><script>alert(1)</script>',
    "' onload='x",
  ])
    for (const [index, [structure, picture]] of structures(text).entries()) {
      expect(structure, JSON.stringify(text)).toEqual(usual[index])
      parseSvg(pictureFile(picture as Picture))
    }
}, 60_000)

/** The pictures that show words of others, with this one in each place. */
function texted(text: string): Picture[] {
  const title = { de: text, en: text }
  const events = [{ name: text, when: text, factor: 2 }]
  const tier = { ...generic.reactionTiers[0], title } as (typeof generic.reactionTiers)[number]
  const { cost } = input.estimate
  if (cost === undefined) throw new Error('there are prices')
  const lines = cost.lines.map((line) => ({ ...line, title }))
  return [
    loadProfilePicture({ hours: Array(24).fill(1), events }, 'en'),
    costLines({ ...input, estimate: { ...input.estimate, cost: { ...cost, lines } } }),
    supportPicture({ ...input, provider: { ...generic, reactionTiers: [tier] } }),
    rangeBar(
      { id: 'bar', title: text, low: 1, middle: 2, high: 3, amountText: () => text, rangeText: () => text },
      'en',
    ),
  ].filter((picture) => picture !== undefined)
}

test('a profile without an answer is no picture', () => {
  expect(loadPicture({ ...input, document: { ...vereinsshop, answers: {} } })).toBeUndefined()
})

/** Texts that leave the picture, touch another one, or were cut. */
function faultsOfTexts(svg: string): string[] {
  const root = parseSvg(svg)
  const texts = nodesOf(root).filter(({ name }) => name === 'text')
  const boxes = texts.map(boxOf)
  return boxes.flatMap((box, index) => [
    ...(box.left < -2 || box.right > Number(root.attributes.width) + 2 ? [`outside: ${box.text}`] : []),
    ...(box.text.endsWith('…') ? [`cut: ${box.text}`] : []),
    ...boxes
      .slice(0, index)
      .filter(
        (other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
      )
      .map((other) => `“${box.text}” touches “${other.text}”`),
  ])
}

function boxOf({ attributes, text }: SvgNode) {
  const [x, y, size] = [attributes.x, attributes.y, attributes['font-size']].map(Number) as [number, number, number]
  const width = textWidth(text, size)
  const anchor = attributes['text-anchor'] ?? 'start'
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { text, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 }
}

function inputOf(document: AnswersDocument, language: Language): PictureInput {
  const provider = document.provider === flyingCircus.id ? flyingCircus : generic
  const result = estimate({ answers: document.answers, provider, prices: exampleEu })
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return { guide: extendedDevops, document, provider, estimate: result.value, language }
}

function read(bytes: Uint8Array): AnswersDocument {
  const result = readAnswers(bytes, { guide: extendedDevops, providers: [flyingCircus, generic] })
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}
