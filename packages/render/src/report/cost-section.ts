import type { CostEstimate, CostLine } from '@leitfaden/sizing'
import { costCurve } from '../picture/cost-curve.ts'
import { costLines } from '../picture/cost-lines.ts'
import { heading } from '../tree/heading.ts'
import type { Run } from '../tree/inline.ts'
import { type Blocks, list } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import { pictureBlocks } from '../tree/picture-blocks.ts'
import { strong } from '../tree/strong.ts'
import { type Column, table } from '../tree/table.ts'
import { amountText, figureDigits } from './amount-text.ts'
import { hasPrice } from './has-price.ts'
import { moneyRangeText, moneyText } from './money-text.ts'
import { cite, type Report } from './report.ts'

/** What a typical bill of the first and the last month and of all is made of, and how the prices come about. */
export function costSection(report: Report): Blocks {
  const { cost } = report.estimate
  const { title, none, tariffs, leftOut, addsUp } = report.phrases.cost
  if (cost === undefined) return [heading(2, title, 'cost'), paragraph(none)]
  const { p10, p90 } = cost.ranges.total
  return [
    heading(2, title, 'cost'),
    table(columns(report), [...cost.lines.map((line) => row(line, cost, report)), sumRow(cost, report)]),
    ...(p10 === p90 ? [] : [paragraph(addsUp)]),
    ...(cost.unpriced > 0 ? [paragraph(leftOut(cost.unpriced))] : []),
    ...pictureBlocks(costCurve(report), costLines(report)),
    ...environments(cost, report),
    ...(cost.lines.length === 0 ? [] : [heading(3, tariffs), list(cost.lines.map((line) => [tariff(line, report)]))]),
  ]
}

function columns({ phrases }: Report): Column[] {
  const { line, quantity, firstMonth, lastMonth, total } = phrases.cost
  return [{ title: line }, ...right([quantity, firstMonth, lastMonth, total, phrases.figures.inEightOfTen])]
}

function right(titles: readonly string[]): Column[] {
  return titles.map((title) => ({ title, align: 'right' }))
}

/** The same sums for each environment, where there are several. */
function environments(cost: CostEstimate, { language, phrases }: Report): Blocks {
  const { environment, perEnvironment, firstMonth, lastMonth, total } = phrases.cost
  if (cost.environments.length < 2 || !hasPrice(cost)) return []
  const rows = cost.environments.map(({ label, typical }) => [
    label[language],
    ...[typical.firstMonth, typical.lastMonth, typical.total].map((sum) => moneyText(sum, cost.currency, language)),
  ])
  return [heading(3, perEnvironment), table([{ title: environment }, ...right([firstMonth, lastMonth, total])], rows)]
}

function row(line: CostLine, cost: CostEstimate, { language, phrases }: Report): string[] {
  const name = line.once ? `${line.title[language]} (${phrases.cost.once})` : line.title[language]
  const head = [name, amountText(line.quantities.at(-1) ?? 0, line.unit, language, figureDigits)]
  const { price } = line
  if (price.kind !== 'priced')
    return [...head, '', '', price.kind === 'included' ? phrases.cost.included : phrases.cost.unpriced]
  const { firstMonth, lastMonth, total } = price.typical
  const monthly = line.once ? [undefined, undefined] : [firstMonth, lastMonth]
  return [
    ...head,
    ...[...monthly, total].map((amount) => (amount === undefined ? '' : moneyText(amount, cost.currency, language))),
    price.range.p10 === price.range.p90 ? '' : moneyRangeText(price.range, cost.currency, language),
  ]
}

function sumRow(cost: CostEstimate, { language, phrases }: Report): Run[] {
  if (!hasPrice(cost)) return [strong(phrases.cost.sum), '', '', '', strong(phrases.cost.unpriced)]
  const { firstMonth, lastMonth, total } = cost.ranges
  const sums = [firstMonth, lastMonth, total].map(({ p50 }) => strong(moneyText(p50, cost.currency, language)))
  const range = total.p10 === total.p90 ? '' : strong(moneyRangeText(total, cost.currency, language))
  return [strong(phrases.cost.sum), '', ...sums, range]
}

function tariff({ title, price }: CostLine, report: Report) {
  const { language, phrases } = report
  if (price.kind !== 'priced') return paragraph(`${title[language]}: ${price.because[language]}`)
  return paragraph(
    `${title[language]}: ${price.itemTitle[language]}, ${price.tariff[language]} – ${phrases.cost.kinds[price.sourceKind]}${cite(report, price.source)}`,
  )
}
