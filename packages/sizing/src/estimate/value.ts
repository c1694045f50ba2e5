import type { Lane } from '../engine/lane.ts'

/** A value while it is reckoned, in base units. Rows first, months second; a single value is `[[n]]`. */
export interface Value {
  /** Table whose rows it has; `kind` after `perKind`. */
  readonly table?: string
  readonly monthly: boolean
  readonly cells: readonly (readonly Lane[])[]
}

/** 0 is today, 24 the end of the second year. */
export const months = 25

export function single(value: Lane): Value {
  return { monthly: false, cells: [[value]] }
}

/** The value in one row and month; one without rows or months is the same everywhere. */
export function cellAt(value: Value, row: number, month: number): Lane {
  const cells = value.cells[value.table === undefined ? 0 : row]
  return cells?.[value.monthly ? month : 0] ?? Number.NaN
}
