import { formatMoney, formatNumber, formatQuantity, type Unit, unitInfo } from '@leitfaden/core'
import { digitsOf } from '@leitfaden/render/amounts'
import { language } from '../texts/t.ts'

/** A range that is wide carries two digits; one that is narrow, or exact, a third. */
export function digitsFor(low: number, high: number): number {
  return high - low > 0.2 * Math.abs(high) ? 2 : 3
}

/** An amount with its unit; of money `unit` is the currency. What is left of a rounding error counts as zero. */
export function amountText(value: number, unit: Unit, digits = 3): string {
  const amount = Math.abs(value) < 1e-9 ? 0 : value
  if (unitInfo(unit) === undefined) return formatMoney(formattable(amount, digits), unit, language())
  return formatQuantity({ value: amount, unit }, language(), { digits: digitsOf(amount, unit, digits) })
}

/** The amount without its unit, with as many digits as beside it. */
export function numberText(value: number, unit: Unit, digits = 3): string {
  const amount = Math.abs(value) < 1e-9 ? 0 : value
  return formatNumber(amount, language(), { digits: digitsOf(amount, unit, digits) })
}

/** Both ends of a range to be put into a sentence: the first goes without its unit, where that stands behind the number. */
export function endTexts(low: number, high: number, unit: Unit, digits = digitsFor(low, high)): [string, string] {
  const [from, to] = [amountText(low, unit, digits), amountText(high, unit, digits)]
  const number = numberText(low, unit, digits)
  return [from.startsWith(number) ? number : from, to]
}

/** `62–140 GiB`, or one amount where both ends read the same. */
export function spanText(low: number, high: number, unit: Unit, digits = digitsFor(low, high)): string {
  if (unitInfo(unit) === undefined) return [...new Set(endTexts(low, high, unit, digits))].join('–')
  const [from, to] = [low, high].map((value) => (Math.abs(value) < 1e-9 ? 0 : value)) as [number, number]
  const shown = Math.min(digitsOf(from, unit, digits), digitsOf(to, unit, digits))
  return formatQuantity({ low: from, high: to, unit }, language(), { digits: shown })
}

/** A share of one in whole percent. */
export function percentText(share: number): string {
  return formatQuantity({ value: Math.round(share * 100), unit: '%' }, language())
}

/** A decimal text as money is written, with no more digits than told. */
function formattable(amount: number, digits: number): string {
  const places = Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(amount) || 1)))
  return Number(amount.toPrecision(digits)).toFixed(Math.min(places, 2))
}
