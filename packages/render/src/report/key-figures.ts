import type { Figure } from '@leitfaden/sizing'
import type { Blocks } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import { type Column, table } from '../tree/table.ts'
import { amountText, figureDigits, rangeText } from './amount-text.ts'
import { costSums } from './cost-sums.ts'
import { figureRows } from './figure-rows.ts'
import type { Report } from './report.ts'

/** The figures a summary shows, today and after 24 months, with their ranges, and what it all costs. */
export function keyFigures(report: Report): Blocks {
  const { estimate, phrases } = report
  const { figure, today, afterMonths, inEightOfTen, reading, half } = phrases.figures
  const rows = estimate.figures.filter(({ key }) => key).flatMap((one) => courses(one, report))
  const sums = costSums(report)
  const right = (titles: readonly string[]) => titles.map((title): Column => ({ title, align: 'right' }))
  return [
    ...(rows.length === 0
      ? []
      : [table([{ title: figure }, ...right([today, afterMonths(24), inEightOfTen])], rows), paragraph(reading)]),
    ...(sums.length === 0 ? [] : [table([{ title: phrases.cost.title }, ...right([half, inEightOfTen])], sums)]),
  ]
}

function courses(figure: Figure, report: Report): string[][] {
  const { language } = report
  return figureRows(figure, report).map(({ title, span: { first, last, low, high } }) => {
    const [today, end] = [first, last].map((value) => amountText(value, figure.unit, language, figureDigits))
    const range = rangeText(low, high, figure.unit, language, figureDigits)
    return [title, today === end ? '' : (today ?? ''), end ?? '', range === end ? '' : range]
  })
}
