import { formatNumber } from '@leitfaden/core'
import type { CostEstimate, CostLine } from '@leitfaden/sizing'
import { scaleLinear } from 'd3-scale'
import { picturePhrasesIn } from '../phrases/picture/picture-phrases-in.ts'
import { moneyRangeText } from '../report/money-text.ts'
import type { Picture } from './picture.ts'
import type { PictureInput } from './picture-input.ts'
import { box } from './svg/box.ts'
import { drawnPicture } from './svg/drawn-picture.ts'
import { label } from './svg/label.ts'
import { line } from './svg/line.ts'
import type { Shape } from './svg/shape.ts'
import { textWidth } from './svg/text-width.ts'
import { trail } from './svg/trail.ts'

interface Row {
  readonly title: string
  readonly low: number
  readonly part: number
  readonly high: number
  /** Its part of what is typical, and what 8 of 10 cases lie between. */
  readonly typical: string
  readonly range: string
}

const width = 680
const [rowHeight, barHeight, top] = [34, 16, 8]
/** For the titles at most, and for the amounts. */
const [titleRoom, amountRoom] = [230, 172]

/** What the typical cost of 24 months is made of, the dearest item first; nothing without prices. */
export function costLines({ estimate, language }: PictureInput): Picture | undefined {
  const { cost } = estimate
  if (cost === undefined) return undefined
  const { cost: texts } = picturePhrasesIn(language)
  const rows = rowsOf(cost, language)
  const [largest] = rows
  if (largest === undefined || largest.high <= 0) return undefined
  const titled = (kind: CostLine['price']['kind']) =>
    cost.lines.filter(({ price }) => price.kind === kind).map(({ title }) => title[language])
  const [included, unpriced] = [titled('included'), titled('no-price')]
  const notes = [
    ...(included.length === 0 ? [] : [texts.included(included)]),
    ...(unpriced.length === 0 ? [] : [texts.unpriced(unpriced)]),
  ]
  const total = moneyRangeText(cost.ranges.total, cost.currency, language)
  const { p50 } = cost.ranges.total
  const half = moneyRangeText({ p10: p50, p50, p90: p50 }, cost.currency, language)
  const bottom = top + rows.length * rowHeight + 4
  return drawnPicture({
    id: 'cost-by-item',
    title: texts.title(largest.title, largest.typical),
    description: [texts.description(total, half), ...notes.map((note) => `${note}.`)].join(' '),
    language,
    width,
    height: bottom + 24 + notes.length * 18,
    shapes: [
      ...bars(rows, bottom, (amount) => formatNumber(amount, language)),
      ...notes.map((note, index) => label(note, 'soft', { x: 2, y: bottom + 38 + index * 17, room: width - 4 })),
    ],
    table: {
      columns: [
        { title: texts.item },
        { title: texts.typical, align: 'right' },
        { title: texts.inEightOfTen, align: 'right' },
      ],
      rows: rows.map(({ title, typical, range }) => [title, typical, range]),
    },
  })
}

function rowsOf({ lines, currency }: CostEstimate, language: PictureInput['language']): Row[] {
  const texts = picturePhrasesIn(language).cost
  return lines
    .flatMap(({ title, price, once }): Row[] => {
      if (price.kind !== 'priced') return []
      const { p10, p90 } = price.range
      const { total } = price.typical
      return [
        {
          title: once ? texts.once(title[language]) : title[language],
          low: Number(p10),
          part: Number(total),
          high: Number(p90),
          typical: moneyRangeText({ p10: total, p50: total, p90: total }, currency, language),
          range: p10 === p90 ? '' : moneyRangeText(price.range, currency, language),
        },
      ]
    })
    .sort((a, b) => b.part - a.part || b.high - a.high)
}

/** A bar as long as the part, and a whisker over the range. */
function bars(rows: readonly Row[], bottom: number, tickText: (amount: number) => string): Shape[] {
  const left = 12 + Math.min(titleRoom, Math.max(...rows.map(({ title }) => textWidth(title, 13))))
  const right = width - amountRoom
  const amounts = scaleLinear()
    .domain([0, Math.max(...rows.map(({ high }) => high))])
    .nice(5)
    .range([left, right])
  const ticks = [5, 4, 3, 2, 1].map((count) => amounts.ticks(count)).find(apart) ?? []
  function apart(some: readonly number[]): boolean {
    const widest = Math.max(...some.map((tick) => textWidth(tickText(tick), 11)))
    return some.every((tick, index) => index === 0 || amounts(tick) - amounts(some[index - 1] ?? 0) > widest + 8)
  }
  return [
    ...ticks.flatMap((tick) => [
      line('grid', amounts(tick), top, amounts(tick), bottom),
      label(tickText(tick), 'soft', { x: amounts(tick), y: bottom + 15, anchor: 'middle' }),
    ]),
    ...rows.flatMap(({ title, low, part, high, typical, range }, index) => {
      const y = top + index * rowHeight + rowHeight / 2
      const [from, to] = [amounts(low), amounts(high)]
      return [
        label(title, 'text', { x: 2, y: y + 4, room: left - 10 }),
        box('band', left, y - barHeight / 2, amounts(part) - left, barHeight),
        box('outline', left, y - barHeight / 2, amounts(part) - left, barHeight),
        ...(range === '' ? [] : whisker(from, to, y)),
        label(typical, 'strong', { x: right + 14, y: range === '' ? y + 4 : y - 1, room: amountRoom - 16 }),
        ...(range === '' ? [] : [label(range, 'soft', { x: right + 14, y: y + 12, room: amountRoom - 16 })]),
      ]
    }),
    line('axis', left, top, left, bottom),
  ]
}

function whisker(from: number, to: number, y: number): Shape[] {
  return [
    line('whisker', from, y, to, y),
    ...[from, to].map((x) =>
      trail('whisker', [
        [x, y - 4],
        [x, y + 4],
      ]),
    ),
  ]
}
