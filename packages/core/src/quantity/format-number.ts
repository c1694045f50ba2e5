import type { Language } from '../text.ts'
import { rationalFromNumber, toDecimal, toFixedDecimal } from './rational.ts'

export interface NumberFormat {
  /** At most so many significant digits, rounded half away from zero; zeros at the end of the fraction fall away. */
  readonly digits?: number
  /** Exactly so many decimal places. Wins over `digits`. */
  readonly decimals?: number
  /** Marks between groups of three digits. Default: yes. What people are to edit goes without: `1.500` can be misread. `clear`: only where nobody can, as in `1.500.000`. */
  readonly group?: Grouping
}

export type Grouping = boolean | 'clear'

const marks = { de: { decimal: ',', group: '.' }, en: { decimal: '.', group: ',' } } as const

/** `1234.5` → `1.234,5` or `1,234.5`. Without rounding options every digit is kept. Throws on NaN and infinities. */
export function formatNumber(value: number, language: Language, options: NumberFormat = {}): string {
  return formatDecimal(decimalOf(value, options), language, options.group ?? true)
}

function decimalOf(value: number, { digits, decimals }: NumberFormat): string {
  const exact = rationalFromNumber(value)
  if (decimals !== undefined) return toFixedDecimal(exact, decimals)
  const written = toDecimal(exact) as string
  if (digits === undefined || value === 0) return written
  const exponent = Number(Math.abs(value).toExponential().split('e')[1])
  const places = digits - 1 - exponent
  if (places > 0) return trimZeros(toFixedDecimal(exact, places))
  const unit = 10n ** BigInt(-places)
  const scaled = toFixedDecimal({ numerator: exact.numerator, denominator: exact.denominator * unit }, 0)
  return (BigInt(scaled) * unit).toString()
}

function trimZeros(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal
}

/** Puts the marks of a language into a plain decimal text: `-1234.50` → `-1.234,50`. */
export function formatDecimal(decimal: string, language: Language, group: Grouping): string {
  const { decimal: mark, group: separator } = marks[language]
  const [whole = '', fraction] = decimal.split('.')
  const misread = fraction === undefined && /^-?\d{4,6}$/.test(whole)
  const grouped =
    group === true || (group === 'clear' && !misread) ? whole.replace(/\B(?=(\d{3})+$)/g, separator) : whole
  return fraction === undefined ? grouped : `${grouped}${mark}${fraction}`
}
