import type { Figure } from '@leitfaden/sizing'
import type { Blocks } from '../tree/list.ts'
import { table } from '../tree/table.ts'
import { amountText, figureDigits } from './amount-text.ts'
import { costSums } from './cost-sums.ts'
import { figureRows } from './figure-rows.ts'
import type { Report } from './report.ts'

/** The figures a summary shows, today and after 24 months where they change, and what it all costs. */
export function keyFigures(report: Report): Blocks {
  const { estimate, phrases } = report
  const rows = estimate.figures.filter((figure) => figure.key).flatMap((figure) => courses(figure, report))
  const all = [...rows, ...costSums(report)]
  return all.length === 0 ? [] : [table([{ title: phrases.figures.figure }, { title: phrases.figures.value }], all)]
}

function courses(figure: Figure, report: Report): [string, string][] {
  const { language, phrases } = report
  return figureRows(figure, report).map(({ title, values }) => {
    const amount = (value: number) => amountText(value, figure.unit, language, figureDigits)
    const today = amount(values[0] ?? 0)
    const end = amount(values.at(-1) ?? 0)
    return [title, today === end ? today : phrases.figures.course(today, end)]
  })
}
