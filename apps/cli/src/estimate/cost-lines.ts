import { hasPrice, moneyRangeText } from '@leitfaden/render'
import type { CostEstimate, CostLine, Estimate, MoneyRange } from '@leitfaden/sizing'
import type { Line } from '../terminal/line.ts'
import { type Cell, type Column, table } from '../terminal/table.ts'
import { wrap } from '../terminal/wrap.ts'
import type { Texts } from '../texts/texts.ts'
import { amountText } from './amount-text.ts'
import { moneyText, placesFor } from './money-text.ts'

/** From here on there is room for what is paid for. */
const quantityFrom = 100

/** What a typical bill is made of as a table: item by item, first month, month 24 and all 24 months with their range, with the sum; then each environment's part. */
export function costLines({ cost, priceList }: Estimate, texts: Texts, width: number): Line[] {
  if (cost === undefined) return []
  const t = texts.estimate
  const columns: Column[] = [
    { title: `${t.item} (${priceList?.vat === 'gross' ? t.gross : t.net})` },
    { title: t.quantity, align: 'right', from: quantityFrom },
    { title: t.firstMonth, align: 'right', from: 72 },
    ...[t.lastMonth, t.total, t.inEightOfTen].map((title): Column => ({ title, align: 'right' })),
  ]
  const { p10, p90 } = cost.ranges.total
  const told = width < quantityFrom ? t.addsUp : `${t.addsUp} ${t.quantities}`
  const notes = [...(p10 === p90 ? [] : [told]), ...(cost.unpriced > 0 ? [t.leftOut(cost.unpriced)] : [])]
  return [
    ...table(columns, [...cost.lines.map((line) => costRow(line, cost, texts)), sumRow(cost, texts)], width),
    ...(notes.length === 0 ? [] : ['', ...notes.flatMap((note) => wrap(note, width))]),
    ...environmentLines(cost, texts, width),
  ]
}

function costRow({ title, once, quantities, unit, price }: CostLine, cost: CostEstimate, texts: Texts): Cell[] {
  const { language, estimate: t } = texts
  const name = once ? `${title[language]} (${t.once})` : title[language]
  const head = [name, amountText(quantities.at(-1) ?? 0, unit, language)]
  if (price.kind === 'included') return [...head, '', '', { text: t.included, style: 'dim' }]
  if (price.kind === 'no-price') return [...head, '', '', { text: t.unpriced, style: 'yellow' }]
  const { firstMonth, lastMonth, total } = price.typical
  const monthly = once ? [undefined, undefined] : [firstMonth, lastMonth]
  return [...head, ...amounts([...monthly, total], cost, texts), range(price.range, cost, texts)]
}

function sumRow(cost: CostEstimate, texts: Texts): Cell[] {
  const { sum, unpriced } = texts.estimate
  const bold = (text: string): Cell => ({ text, style: 'bold' })
  if (!hasPrice(cost)) return [bold(sum), '', '', '', { text: unpriced, style: 'yellow' }]
  const { firstMonth, lastMonth, total } = cost.ranges
  const sums = amounts([firstMonth.p50, lastMonth.p50, total.p50], cost, texts)
  return [bold(sum), '', ...sums.map(bold), bold(range(total, cost, texts))]
}

function environmentLines(cost: CostEstimate, texts: Texts, width: number): Line[] {
  const { environment, firstMonth, lastMonth, total } = texts.estimate
  if (cost.environments.length < 2 || !hasPrice(cost)) return []
  const columns: Column[] = [
    { title: environment },
    ...[firstMonth, lastMonth, total].map((title): Column => ({ title, align: 'right' })),
  ]
  const rows = cost.environments.map(({ label, typical }) => [
    label[texts.language],
    ...amounts([typical.firstMonth, typical.lastMonth, typical.total], cost, texts),
  ])
  return ['', ...table(columns, rows, width)]
}

function amounts(list: readonly (string | undefined)[], { currency, ranges }: CostEstimate, texts: Texts): string[] {
  const places = placesFor(ranges.lastMonth.p50)
  return list.map((amount) => (amount === undefined ? '' : moneyText(amount, currency, places, texts)))
}

function range(money: MoneyRange, { currency }: CostEstimate, { language }: Texts): string {
  return money.p10 === money.p90 ? '' : moneyRangeText(money, currency, language)
}
