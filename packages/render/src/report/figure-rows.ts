import type { Figure } from '@leitfaden/sizing'
import type { Report } from './report.ts'

export interface FigureRow {
  readonly title: string
  readonly values: readonly number[]
}

/** The rows of a figure, each named by the figure and, where there are several, by its own label. */
export function figureRows(figure: Figure, { language }: Report): FigureRow[] {
  return figure.values.rows.map(({ label, values }) => ({
    title: label === undefined ? figure.title[language] : `${figure.title[language]}: ${label[language]}`,
    values,
  }))
}
