import { spanOf } from '@leitfaden/render'
import type { Estimate, Figure } from '@leitfaden/sizing'
import { indented } from '../terminal/indented.ts'
import type { Line } from '../terminal/line.ts'
import { type Cell, type Column, table } from '../terminal/table.ts'
import { wrap } from '../terminal/wrap.ts'
import type { Texts } from '../texts/texts.ts'
import { amountText, numberText } from './amount-text.ts'

/** From here on there is room for what holds today. */
const roomForToday = 80
/** From here on there is room for the ids that `--why` takes. */
const roomForIds = 116

/** The key figures as a table: what half of all cases do not exceed, today and in month 24, and between what 8 of 10 lie then. */
export function figureLines(estimate: Estimate, texts: Texts, width: number): Line[] {
  const t = texts.estimate
  const columns: Column[] = [
    { title: t.figure },
    { title: t.today, align: 'right', from: roomForToday },
    { title: t.lastMonth, align: 'right' },
    { title: t.inEightOfTen, align: 'right' },
    { title: t.id, from: roomForIds },
  ]
  const keyFigures = estimate.figures.filter(({ key }) => key)
  return [
    ...table(
      columns,
      keyFigures.flatMap((figure) => figureRows(figure, texts, width)),
      width,
    ),
    '',
    ...wrap(t.resting(estimate.assumed.length), width),
    ...(width >= roomForIds ? [] : idLines(keyFigures, texts, width)),
  ]
}

function idLines(figures: readonly Figure[], { estimate }: Texts, width: number): Line[] {
  return ['', ...indented(`${estimate.ids} ${figures.map(({ id }) => id).join(', ')}`, width, '', '  ', 'dim')]
}

function figureRows(figure: Figure, { language }: Texts, width: number): Cell[][] {
  const { id, title, unit, values } = figure
  // Where there is little room, an amount may be parted from its unit.
  const space = width < roomForToday ? ' ' : '\u00a0'
  return values.rows.map(({ label }, row) => {
    const { first, last, low, high } = spanOf(figure, row)
    const number = (value: number) => numberText(value, unit, language)
    const [today, end, from, to] = [number(first), number(last), number(low), number(high)]
    return [
      label === undefined ? title[language] : `${title[language]}: ${label[language]}`,
      today === end ? '' : today,
      amountText(last, unit, language).replaceAll('\u00a0', space),
      from === to ? '' : `${from}–${to}`,
      row === 0 ? { text: id, style: 'dim' } : '',
    ]
  })
}
