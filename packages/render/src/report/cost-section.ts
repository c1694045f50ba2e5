import type { CostEstimate, CostLine } from '@leitfaden/sizing'
import { heading } from '../tree/heading.ts'
import type { Run } from '../tree/inline.ts'
import { type Blocks, list } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import { strong } from '../tree/strong.ts'
import { type Column, table } from '../tree/table.ts'
import { amountText, figureDigits } from './amount-text.ts'
import { hasPrice } from './has-price.ts'
import { moneyText } from './money-text.ts'
import { cite, type Report } from './report.ts'

/** What is paid for, what it costs in the first and the last month and in all, and how the prices come about. */
export function costSection(report: Report): Blocks {
  const { cost } = report.estimate
  const { title, none, tariffs, leftOut } = report.phrases.cost
  if (cost === undefined) return [heading(2, title), paragraph(none)]
  return [
    heading(2, title),
    table(columns(report), [...cost.lines.map((line) => row(line, cost, report)), sumRow(cost, report)]),
    ...(cost.unpriced > 0 ? [paragraph(leftOut(cost.unpriced))] : []),
    ...(cost.lines.length === 0 ? [] : [heading(3, tariffs), list(cost.lines.map((line) => [tariff(line, report)]))]),
  ]
}

function columns({ phrases }: Report): Column[] {
  const { line, quantity, firstMonth, lastMonth, total } = phrases.cost
  return [
    { title: line },
    ...[quantity, firstMonth, lastMonth, total].map((title): Column => ({ title, align: 'right' })),
  ]
}

function row(line: CostLine, cost: CostEstimate, { language, phrases }: Report): string[] {
  const head = [line.title[language], amountText(line.quantities.at(-1) ?? 0, line.unit, language, figureDigits)]
  const { price } = line
  if (price.kind !== 'priced')
    return [...head, '', '', price.kind === 'included' ? phrases.cost.included : phrases.cost.unpriced]
  return [
    ...head,
    ...[price.amounts[0], price.amounts.at(-1), price.total].map((amount) =>
      moneyText(amount ?? '0', cost.currency, language),
    ),
  ]
}

function sumRow(cost: CostEstimate, { language, phrases }: Report): Run[] {
  const sums = [cost.firstMonth, cost.lastMonth, cost.total].map((amount) =>
    strong(moneyText(amount, cost.currency, language)),
  )
  if (!hasPrice(cost)) return [strong(phrases.cost.sum), '', '', '', strong(phrases.cost.unpriced)]
  return [strong(phrases.cost.sum), '', ...sums]
}

function tariff({ title, price }: CostLine, report: Report) {
  const { language, phrases } = report
  if (price.kind !== 'priced') return paragraph(`${title[language]}: ${price.because[language]}`)
  return paragraph(
    `${title[language]}: ${price.itemTitle[language]}, ${price.tariff[language]} – ${phrases.cost.kinds[price.sourceKind]}${cite(report, price.source)}`,
  )
}
