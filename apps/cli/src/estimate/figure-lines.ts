import { formatQuantity, type Unit, unitInfo } from '@leitfaden/core'
import { hasPrice, type Span, spanOf } from '@leitfaden/render'
import type { CostEstimate, Estimate, Figure, MoneyRange } from '@leitfaden/sizing'
import type { Line } from '../terminal/line.ts'
import { type Cell, type Column, table } from '../terminal/table.ts'
import { wrap } from '../terminal/wrap.ts'
import type { Texts } from '../texts/texts.ts'
import { amountText, numberText } from './amount-text.ts'
import { rangeBar } from './range-bar.ts'

/** From these widths on there is room for what holds today, for bars, and for the ids that `explain` takes. */
const roomFor = { today: 92, bars: 76, ids: 118 }

/** Cost and key figures as a table: what half of all cases do not exceed, today and in month 24, and between what 8 of 10 lie then. */
export function figureLines(estimate: Estimate, texts: Texts, width: number): Line[] {
  const t = texts.estimate
  const bars = width >= roomFor.bars
  const range: Column[] = bars
    ? [{ title: '', align: 'right' }, { title: t.inEightOfTen }, { title: '' }]
    : [{ title: t.inEightOfTen, align: 'right' }]
  const columns: Column[] = [
    { title: t.figure },
    { title: t.today, align: 'right', from: roomFor.today },
    { title: t.lastMonth, align: 'right' },
    ...range,
    { title: t.id, from: roomFor.ids },
  ]
  const rows = [
    ...(estimate.cost === undefined ? [] : costRows(estimate.cost, texts)),
    ...estimate.figures.filter(({ key }) => key).flatMap((figure) => figureRows(figure, texts)),
  ]
  const cells = rows.map(({ title, id, span, today, end, low, high }): Cell[] => {
    const certain = low === high
    const ends = bars
      ? [
          certain ? '' : low,
          { text: rangeBar(span.low, span.last, span.high), style: 'cyan' } as const,
          certain ? '' : high,
        ]
      : [certain ? '' : `${low}–${high}`]
    return [title, today, end, ...ends, { text: id, style: 'dim' }]
  })
  const reading = [t.reading, ...(bars ? [t.bars] : []), t.resting(estimate.assumed.length)].join(' ')
  return [...table(columns, cells, width), '', ...wrap(reading, width)]
}

interface Row {
  readonly title: string
  readonly id: string
  readonly span: Span
  readonly today: string
  readonly end: string
  readonly low: string
  readonly high: string
}

function figureRows(figure: Figure, { language }: Texts): Row[] {
  const { id, title, unit, values } = figure
  return values.rows.map(({ label }, row) => {
    const span = spanOf(figure, row)
    const number = (value: number) => numberText(value, unit, language)
    const [first, last] = [number(span.first), number(span.last)]
    return {
      title: label === undefined ? title[language] : `${title[language]}: ${label[language]}`,
      id: row === 0 ? id : '',
      span,
      today: first === last ? '' : first,
      end: countsThings(unit) ? last : amountText(span.last, unit, language),
      low: number(span.low),
      high: number(span.high),
    }
  })
}

/** Users, servers, requests per second: the title of such a figure says already what is counted. */
function countsThings(unit: Unit): boolean {
  const { above = [], below = [] } = unitInfo(unit) ?? {}
  return above.length > 0 && above.every(({ counts }) => counts) && below.every(({ dimension }) => 's' in dimension)
}

function costRows(cost: CostEstimate, { language, estimate: t }: Texts): Row[] {
  if (!hasPrice(cost)) return []
  const { firstMonth, lastMonth, total } = cost.ranges
  const money = (amount: number) => formatQuantity({ value: amount, unit: cost.currency }, language, { digits: 3 })
  const row = (title: string, range: MoneyRange, today?: MoneyRange): Row => {
    const [low, last, high] = [Number(range.p10), Number(range.p50), Number(range.p90)]
    const first = today === undefined ? last : Number(today.p50)
    return {
      title,
      id: 'cost',
      span: { first, last, low, high },
      today: money(first) === money(last) ? '' : money(first),
      end: money(last),
      low: money(low),
      high: money(high),
    }
  }
  return [row(t.costPerMonth, lastMonth, firstMonth), row(t.costInAll, total)]
}
