import { hasPrice } from '@leitfaden/render'
import type { CostEstimate, CostLine, Estimate } from '@leitfaden/sizing'
import type { Line } from '../terminal/line.ts'
import { type Cell, type Column, table } from '../terminal/table.ts'
import type { Texts } from '../texts/texts.ts'
import { amountText } from './amount-text.ts'
import { moneyText, placesFor } from './money-text.ts'

/** From here on there is room for the quantities. */
const roomForQuantities = 76

/** The cost as a table: item by item, first month, month 24 and all 24 months, with the sum. */
export function costLines({ cost, priceList }: Estimate, texts: Texts, width: number): Line[] {
  if (cost === undefined) return []
  const t = texts.estimate
  const withQuantities = width >= roomForQuantities
  const columns: Column[] = [
    { title: `${t.item} (${priceList?.vat === 'gross' ? t.gross : t.net})` },
    ...[t.quantity, t.firstMonth, t.lastMonth, t.total].map((title): Column => ({ title, align: 'right' })),
  ]
  const rows = [...cost.lines.map((line) => costRow(line, cost, texts)), sumRow(cost, texts)]
  const without = <T>(row: readonly T[]): T[] => (withQuantities ? [...row] : row.filter((_, index) => index !== 1))
  return [
    ...table(
      without(columns),
      rows.map((row) => without(row)),
      width,
    ),
    ...(cost.unpriced > 0 ? ['', t.leftOut(cost.unpriced)] : []),
  ]
}

function costRow({ title, quantities, unit, price }: CostLine, cost: CostEstimate, texts: Texts): Cell[] {
  const head = [title[texts.language], amountText(quantities.at(-1) ?? 0, unit, texts.language)]
  if (price.kind === 'included') return [...head, '', '', { text: texts.estimate.included, style: 'dim' }]
  if (price.kind === 'no-price') return [...head, '', '', { text: texts.estimate.unpriced, style: 'yellow' }]
  return [...head, ...amounts([price.amounts[0], price.amounts.at(-1), price.total], cost, texts)]
}

function sumRow(cost: CostEstimate, texts: Texts): Cell[] {
  if (!hasPrice(cost))
    return [{ text: texts.estimate.sum, style: 'bold' }, '', '', '', { text: texts.estimate.unpriced, style: 'yellow' }]
  const sums = amounts([cost.firstMonth, cost.lastMonth, cost.total], cost, texts)
  return [{ text: texts.estimate.sum, style: 'bold' }, '', ...sums.map((text): Cell => ({ text, style: 'bold' }))]
}

function amounts(list: readonly (string | undefined)[], { currency, lastMonth }: CostEstimate, texts: Texts): string[] {
  return list.map((amount) => moneyText(amount ?? '0', currency, placesFor(lastMonth), texts))
}
