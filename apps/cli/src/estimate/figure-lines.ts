import type { Estimate, Figure } from '@leitfaden/sizing'
import { indented } from '../terminal/indented.ts'
import type { Line } from '../terminal/line.ts'
import { type Cell, type Column, table } from '../terminal/table.ts'
import { wrap } from '../terminal/wrap.ts'
import type { Texts } from '../texts/texts.ts'
import { courseText } from './amount-text.ts'
import { assumptionsBehind } from './assumptions-behind.ts'

/** From here on there is room for the ids that `--why` takes. */
const roomForIds = 90

/** The key figures as a table: value today and in month 24, and how many assumptions it rests on. */
export function figureLines(estimate: Estimate, texts: Texts, width: number): Line[] {
  const withIds = width >= roomForIds
  const t = texts.estimate
  const columns: Column[] = [
    { title: t.figure },
    { title: t.course, align: 'right' },
    { title: t.assumptions, align: 'right' },
    ...(withIds ? [{ title: t.id }] : []),
  ]
  const keyFigures = estimate.figures.filter(({ key }) => key)
  const rows = keyFigures.flatMap((figure) => figureRows(figure, estimate, texts))
  return [
    ...table(
      columns,
      rows.map((row) => (withIds ? row : row.slice(0, 3))),
      width,
    ),
    '',
    ...wrap(t.resting(estimate.assumed.length), width),
    ...(withIds ? [] : idLines(keyFigures, texts, width)),
  ]
}

function idLines(figures: readonly Figure[], { estimate }: Texts, width: number): Line[] {
  return ['', ...indented(`${estimate.ids} ${figures.map(({ id }) => id).join(', ')}`, width, '', '  ', 'dim')]
}

function figureRows(figure: Figure, estimate: Estimate, { language }: Texts): Cell[][] {
  const { id, unit, values } = figure
  const behind = assumptionsBehind(estimate, id).length
  return values.rows.map(({ label, values: series }, index) => [
    label === undefined ? figure.title[language] : `${figure.title[language]}: ${label[language]}`,
    courseText(series[0] ?? 0, series.at(-1) ?? 0, unit, language),
    behind === 0 ? '' : { text: String(behind), style: 'yellow' },
    index === 0 ? { text: id, style: 'dim' } : '',
  ])
}
