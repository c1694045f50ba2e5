import type { Figure } from '@leitfaden/sizing'
import type { Report } from './report.ts'
import { type Span, spanOf } from './span-of.ts'

export interface FigureRow {
  readonly title: string
  readonly span: Span
}

/** The rows of a figure, each named by the figure and, where there are several, by its own label. */
export function figureRows(figure: Figure, { language }: Report): FigureRow[] {
  return figure.values.rows.map(({ label }, row) => ({
    title: label === undefined ? figure.title[language] : `${figure.title[language]}: ${label[language]}`,
    span: spanOf(figure, row),
  }))
}
