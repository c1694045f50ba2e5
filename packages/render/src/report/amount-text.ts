import { formatQuantity, type Language, type Unit } from '@leitfaden/core'
import type { Values } from '@leitfaden/sizing'

/** Figures carry three digits; more would pretend. */
export const figureDigits = 3
/** What somebody wrote or read somewhere. */
export const inputDigits = 6
/** What is calculated, in the middle of a trace. */
export const resultDigits = 4

/** An amount with its unit. What is left of a rounding error counts as zero. */
export function amountText(value: number, unit: Unit, language: Language, digits: number): string {
  return formatQuantity({ value: Math.abs(value) < 1e-9 ? 0 : value, unit }, language, { digits })
}

/** The number of one row in one month; a value without months is the same in all of them. */
export function valueIn(values: Values, row: number, month: number): number {
  const series = values.rows[values.rows.length === 1 ? 0 : row]?.values
  return series?.[values.monthly ? month : 0] ?? 0
}
