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

/** Where a figure starts and ends: `40 → 28,3 GiB`, or one amount where nothing changes. */
export function courseText(first: number, last: number, unit: Unit, language: Language): string {
  const end = amountText(last, unit, language)
  if (amountText(first, unit, language) === end) return end
  const start = settled(first)
  return `${formatNumber(start, language, { digits: digitsOf(start, unit) })} → ${end}`
}
