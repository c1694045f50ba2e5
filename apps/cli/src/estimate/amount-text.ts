import { formatNumber, formatQuantity, type Language, type Unit } from '@leitfaden/core'
import { digitsOf } from '@leitfaden/render'

/** What is left of a rounding error counts as zero. */
function settled(value: number): number {
  return Math.abs(value) < 1e-9 ? 0 : value
}

/** Figures carry three digits; more would pretend. */
export function amountText(value: number, unit: Unit, language: Language): string {
  const amount = settled(value)
  return formatQuantity({ value: amount, unit }, language, { digits: digitsOf(amount, unit) })
}

/** The amount without its unit, with as many digits as beside it. */
export function numberText(value: number, unit: Unit, language: Language): string {
  const amount = settled(value)
  return formatNumber(amount, language, { digits: digitsOf(amount, unit) })
}

/** Where a figure starts and ends: `40 → 28,3 GiB`, or one amount where nothing changes. */
export function courseText(first: number, last: number, unit: Unit, language: Language): string {
  const end = amountText(last, unit, language)
  return amountText(first, unit, language) === end ? end : `${numberText(first, unit, language)} → ${end}`
}

/** A share of one as a percentage. */
export function percentText(share: number, language: Language): string {
  return formatQuantity({ value: Math.round(share * 100), unit: '%' }, language)
}
