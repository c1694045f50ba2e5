import type { Form, FormPlace } from './form.ts'

/** Where to go on after a field: the next one that is asked, then the rows, then the end. `-1`: from the start. */
export function placeAfter({ fields, values, table }: Form, field: number): FormPlace {
  const next = fields.findIndex(
    ({ onlyIf }, index) => index > field && (onlyIf === undefined || values[onlyIf.field] === onlyIf.is),
  )
  if (next >= 0) return { at: 'field', field: next }
  if (table === undefined) return { at: 'end' }
  if (!table.fixed) return { at: 'rows' }
  return table.rows.length === 0 ? { at: 'end' } : { at: 'cell', row: 0, column: 0 }
}

/** Where to go on after a cell. A row that is left empty at its first cell is passed over. */
export function placeAfterCell({ table }: Form, row: number, column: number): FormPlace {
  if (table === undefined) return { at: 'end' }
  const empty = Object.keys(table.rows[row]?.cells ?? {}).length === 0
  if (column + 1 < table.columns.length && !(column === 0 && empty)) return { at: 'cell', row, column: column + 1 }
  if (!table.fixed) return { at: 'rows' }
  return row + 1 < table.rows.length ? { at: 'cell', row: row + 1, column: 0 } : { at: 'end' }
}
