import { formatQuantity, type Language, type Unit } from '@leitfaden/core'
import type { Step, Values } from '@leitfaden/sizing'
import { digitsOf } from './digits-of.ts'
import { isYesNo } from './is-yes-no.ts'
import type { Report } from './report.ts'

/** Figures carry three digits; more would pretend. */
export const figureDigits = 3
/** What somebody wrote or read somewhere. */
export const inputDigits = 6
/** What is calculated, in the middle of a trace. */
export const resultDigits = 4

/** An amount with its unit. What is left of a rounding error counts as zero. */
export function amountText(value: number, unit: Unit, language: Language, digits: number): string {
  const amount = Math.abs(value) < 1e-9 ? 0 : value
  return formatQuantity({ value: amount, unit }, language, { digits: digitsOf(amount, unit, digits) })
}

/** From one amount to another: `27.8–2,950 GiB`; a single one where that is what it comes to. */
export function rangeText(low: number, high: number, unit: Unit, language: Language, digits: number): string {
  const [from, to] = [low, high].map((value) => (Math.abs(value) < 1e-9 ? 0 : value)) as [number, number]
  const shown = Math.min(digitsOf(from, unit, digits), digitsOf(to, unit, digits))
  return formatQuantity({ low: from, high: to, unit }, language, { digits: shown })
}

/** The values of a step in one month, row by row; yes or no where it counts nothing else. */
export function stepText(step: Step, month: number, digits: number, report: Report): string {
  const { language, phrases } = report
  const { rows, monthly } = step.values
  const yesNo = isYesNo(step, report)
  const amounts = rows.map(({ label, values }) => {
    const value = values[monthly ? month : 0] ?? 0
    const amount = yesNo ? (value === 1 ? phrases.yes : phrases.no) : amountText(value, step.unit, language, digits)
    return label === undefined ? amount : `${label[language]} ${amount}`
  })
  return amounts.length === 0 ? '–' : amounts.join(', ')
}

/** The number of one row in one month; a value without months is the same in all of them. */
export function valueIn(values: Values, row: number, month: number): number {
  const series = values.rows[values.rows.length === 1 ? 0 : row]?.values
  return series?.[values.monthly ? month : 0] ?? 0
}
