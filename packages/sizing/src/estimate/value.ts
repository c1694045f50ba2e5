/** A value while it is reckoned, in base units. Rows first, months second; a single number is `[[n]]`. */
export interface Value {
  /** Table whose rows it has; `kind` after `perKind`. */
  readonly table?: string
  readonly monthly: boolean
  readonly cells: readonly (readonly number[])[]
}

/** 0 is today, 24 the end of the second year. */
export const months = 25

export function single(value: number): Value {
  return { monthly: false, cells: [[value]] }
}

/** The number in one row and month; a value without rows or months is the same everywhere. */
export function cellAt(value: Value, row: number, month: number): number {
  const cells = value.cells[value.table === undefined ? 0 : row]
  return cells?.[value.monthly ? month : 0] ?? Number.NaN
}
