import type { KindOf, LeafValue, TableRow } from '@leitfaden/core'
import { leafText } from './leaf-text.ts'
import type { Setting } from './setting.ts'

type TableKind = KindOf<'table'>

/** Titles of the columns; fixed rows are named in a first column of their own. */
export function tableHead(kind: TableKind, { language }: Setting): string[] {
  return [...(kind.rows === undefined ? [] : ['']), ...kind.columns.map((column) => column.title[language])]
}

/** The cells of a row, without the name of a fixed row; empty where nothing is written. */
export function rowCells(kind: TableKind, row: TableRow | undefined, setting: Setting): string[] {
  return kind.columns.map((column) => {
    const value: LeafValue | undefined =
      row !== undefined && Object.hasOwn(row.cells, column.id) ? row.cells[column.id] : undefined
    return value === undefined ? '' : leafText(column.answer, value, setting)
  })
}

/** All rows as cells. A blank table with free rows has one empty row to write into; fixed rows are always there. */
export function tableRows(kind: TableKind, rows: readonly TableRow[] | undefined, setting: Setting): string[][] {
  const fixed = kind.rows
  if (fixed !== undefined) {
    const extra = (rows ?? []).filter((row) => !fixed.some((known) => known.id === row.id))
    return [
      ...fixed.map((known) => [
        known.title[setting.language],
        ...rowCells(
          kind,
          rows?.find((row) => row.id === known.id),
          setting,
        ),
      ]),
      ...extra.map((row) => [row.id, ...rowCells(kind, row, setting)]),
    ]
  }
  const filled = (rows ?? []).map((row) => rowCells(kind, row, setting))
  return filled.length === 0 ? [kind.columns.map(() => '')] : filled
}
