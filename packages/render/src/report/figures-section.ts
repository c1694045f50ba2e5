import type { Figure, FigureGroup } from '@leitfaden/sizing'
import { heading } from '../tree/heading.ts'
import type { Blocks } from '../tree/list.ts'
import { type Column, table } from '../tree/table.ts'
import { amountText, figureDigits } from './amount-text.ts'
import { figureRows } from './figure-rows.ts'
import type { Report } from './report.ts'

const shownMonths = [0, 12, 24] as const

/** Every figure, group by group, in the order of the model. */
export function figuresSection(report: Report): Blocks {
  const { estimate, phrases } = report
  const groups = [...new Set(estimate.figures.map((figure) => figure.group))]
  return [heading(2, phrases.figures.title), ...groups.flatMap((group) => groupBlocks(group, report))]
}

function groupBlocks(group: FigureGroup, report: Report): Blocks {
  const { estimate, phrases } = report
  const figures = estimate.figures.filter((figure) => figure.group === group)
  const months = figures.some((figure) => figure.values.monthly) ? shownMonths : ([0] as const)
  return [
    heading(3, phrases.figures.groups[group]),
    table(
      columns(months, report),
      figures.flatMap((figure) => rows(figure, months, report)),
    ),
  ]
}

function columns(months: readonly number[], { phrases }: Report): Column[] {
  const { figure, value, today, afterMonths } = phrases.figures
  const titles = months.length === 1 ? [value] : months.map((month) => (month === 0 ? today : afterMonths(month)))
  return [{ title: figure }, ...titles.map((title): Column => ({ title, align: 'right' }))]
}

function rows(figure: Figure, months: readonly number[], report: Report): string[][] {
  return figureRows(figure, report).map(({ title, values }) => [
    title,
    ...months.map((month) =>
      amountText(values[figure.values.monthly ? month : 0] ?? 0, figure.unit, report.language, figureDigits),
    ),
  ])
}
