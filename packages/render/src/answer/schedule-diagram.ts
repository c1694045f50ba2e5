import { type Answer, formatDate, type KindOf, type Question, type TableRow } from '@leitfaden/core'
import type { Code } from 'mdast'
import { picturePhrasesIn } from '../phrases/picture/picture-phrases-in.ts'
import { mermaidLabel } from '../text/mermaid-label.ts'
import type { Setting } from './setting.ts'

/** More dates no schedule shows legibly. */
const mostDates = 60

/**
 * The dates of a table as a Mermaid schedule, in their order; nothing unless there are two. Each line begins with words of ours, because
 * to Mermaid many words at its beginning are statements.
 */
export function scheduleDiagram({ answer: kind }: Question, answer: Answer | undefined, { language }: Setting): Code[] {
  const column = kind.kind === 'table' ? kind.columns.find((one) => one.answer.kind === 'date') : undefined
  if (kind.kind !== 'table' || column === undefined || answer?.state !== 'answered') return []
  const dates = (answer.value as readonly TableRow[]).flatMap((row) => {
    const date = cellText(row, column.id)
    return /^\d{4}-\d\d-\d\d$/u.test(date) ? [{ date, name: nameOf(row, kind, language) }] : []
  })
  if (dates.length < 2 || dates.length > mostDates) return []
  const { by, on } = picturePhrasesIn(language).schedule
  const said = kind.rows === undefined ? on : by
  const lines = dates
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(
      ({ date, name }, index) =>
        `  ${said(formatDate(date, language))}, ${mermaidLabel(name)} :milestone, m${index + 1}, ${date}, 0d`,
    )
  const head = ['gantt', '  dateFormat YYYY-MM-DD', `  axisFormat ${axisFormat[language]}`, '  todayMarker off']
  return [{ type: 'code', lang: 'mermaid', value: [...head, ...lines].join('\n') }]
}

const axisFormat = { de: '%d.%m.%y', en: '%Y-%m-%d' } as const

/** The title of a fixed row, else what the first column with a text says. */
function nameOf(row: TableRow, kind: KindOf<'table'>, language: Setting['language']): string {
  const fixed = kind.rows?.find(({ id }) => id === row.id)
  if (fixed !== undefined) return fixed.title[language]
  const first = kind.columns.find((one) => one.answer.kind === 'text')
  return kind.rows === undefined && first !== undefined ? cellText(row, first.id) : row.id
}

function cellText({ cells }: TableRow, column: string): string {
  const cell = Object.hasOwn(cells, column) ? cells[column] : undefined
  return typeof cell === 'string' ? cell : ''
}
