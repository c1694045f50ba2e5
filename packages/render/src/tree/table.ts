import type { AlignType, Table, TableRow } from 'mdast'
import { inline, type Run } from './inline.ts'

export interface Column {
  readonly title: string
  readonly align?: AlignType
}

/** A table; cells that are missing at the end of a row stay empty. */
export function table(columns: readonly Column[], rows: readonly (readonly Run[])[]): Table {
  return {
    type: 'table',
    align: columns.map((column) => column.align ?? null),
    children: [
      row(columns.map((column) => column.title)),
      ...rows.map((cells) => row(columns.map((_, index) => cells[index] ?? ''))),
    ],
  }
}

function row(cells: readonly Run[]): TableRow {
  return { type: 'tableRow', children: cells.map((cell) => ({ type: 'tableCell', children: inline(cell) })) }
}
