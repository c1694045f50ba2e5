import { displayWidth } from './display-width.ts'
import type { Line, Span } from './line.ts'
import { wrap } from './wrap.ts'

export interface Column {
  readonly title: string
  readonly align?: 'right'
}

export type Cell = string | Span

const gap = '  '
const narrowest = 14

/** An aligned table with a title row. The first column is broken into several lines where the whole would be wider than `width`. */
export function table(columns: readonly Column[], rows: readonly (readonly Cell[])[], width: number): Line[] {
  const widths = columns.map(({ title }, index) =>
    Math.max(displayWidth(title), ...rows.map((row) => displayWidth(textOf(row[index])))),
  )
  const others = widths.slice(1).reduce((sum, one) => sum + one + gap.length, 0)
  const first = Math.min(widths[0] ?? 0, Math.max(narrowest, width - others))
  const head = columns.map(({ title }): Cell => ({ text: title, style: 'dim' }))
  return [head, ...rows].flatMap((row) => rowLines(row, [first, ...widths.slice(1)], columns))
}

function rowLines(row: readonly Cell[], widths: readonly number[], columns: readonly Column[]): Line[] {
  const [lead, ...rest] = row
  const titles = wrap(textOf(lead), widths[0] ?? 0)
  return titles.map((title, line) => {
    const cells = [restyled(title, lead), ...(line === 0 ? rest : [])]
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
