import { displayWidth } from './display-width.ts'
import type { Line, Span } from './line.ts'
import { wrap } from './wrap.ts'

export interface Column {
  readonly title: string
  readonly align?: 'right'
  /** Narrower terminals do without this column. */
  readonly from?: number
}

export type Cell = string | Span

const gap = '  '
const narrowest = 14
/** Longer words stick out. */
const longestKept = 24

/** An aligned table with a title row; columns for which there is no room are left out. Of the others the first column is broken into several lines where the whole would be wider than `width`, and the widest other one where that is not enough. */
export function table(allColumns: readonly Column[], allRows: readonly (readonly Cell[])[], width: number): Line[] {
  const kept = <T>(list: readonly T[]): T[] => list.filter((_, index) => width >= (allColumns[index]?.from ?? 0))
  const [columns, rows] = [kept(allColumns), allRows.map(kept)]
  const widths = columns.map(({ title }, index) =>
    Math.max(displayWidth(title), ...rows.map((row) => displayWidth(textOf(row[index])))),
  )
  const others = widths.slice(1)
  const used = others.reduce((sum, one) => sum + one + gap.length, 0)
  const words = [columns[0]?.title ?? '', ...rows.map((row) => textOf(row[0]))].flatMap((text) => text.split(/\s+/))
  const longestWord = Math.min(longestKept, Math.max(...words.map(displayWidth)))
  const first = Math.min(widths[0] ?? 0, Math.max(narrowest, longestWord, width - used))
  const widest = others.indexOf(Math.max(...others))
  const fitting = others.map((one, index) =>
    index === widest ? Math.max(Math.min(one, narrowest), one - Math.max(0, first + used - width)) : one,
  )
  const head = columns.map(({ title }): Cell => ({ text: title, style: 'dim' }))
  return [head, ...rows].flatMap((row) => rowLines(row, [first, ...fitting], columns))
}

function rowLines(row: readonly Cell[], widths: readonly number[], columns: readonly Column[]): Line[] {
  const parts = row.map((cell, index) => wrap(textOf(cell), widths[index] ?? 0))
  const height = Math.max(...parts.map(({ length }) => length))
  return Array.from({ length: height }, (_, line) => {
    const cells = row.map((cell, index) => restyled(parts[index]?.[line] ?? '', cell))
    return trimmed(
      cells.flatMap((cell, index) => {
        const fill = ' '.repeat(Math.max(0, (widths[index] ?? 0) - displayWidth(textOf(cell))))
        const padded = columns[index]?.align === 'right' ? [fill, cell] : [cell, fill]
        return index === 0 ? padded : [gap, ...padded]
      }),
    )
  })
}

function trimmed(cells: readonly Cell[]): Line {
  const last = cells.findLastIndex((cell) => textOf(cell).trim() !== '')
  return cells.slice(0, last + 1)
}

function textOf(cell: Cell | undefined): string {
  return cell === undefined ? '' : typeof cell === 'string' ? cell : cell.text
}

function restyled(text: string, like: Cell | undefined): Cell {
  return typeof like === 'object' && like.style !== undefined ? { text, style: like.style } : text
}
