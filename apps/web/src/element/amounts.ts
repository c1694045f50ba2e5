import { formatMoney, formatQuantity, type Language, unitInfo } from '@leitfaden/core'

/** As much as a range carries: two digits where it is wide, a third where it is narrow. */
function digitsFor(low: number, high: number): number {
  return high - low > 0.2 * Math.abs(high) ? 2 : 3
}

/** `about` as many digits as the range of `low` and `high` carries. */
export function amountText(value: number, unit: string, language: Language, low = value, high = value): string {
  const amount = Math.abs(value) < 1e-9 ? 0 : value
  const digits = digitsFor(low, high)
  return unitInfo(unit) === undefined
    ? formatMoney(decimal(amount, digits), unit, language)
    : formatQuantity({ value: amount, unit }, language, { digits })
}

/** `62–140 GiB`, `340–610 €`, `€340–€610`; one amount where both ends read the same. */
export function spanText(low: number, high: number, unit: string, language: Language): string {
  const [from, to] = [amountText(low, unit, language, low, high), amountText(high, unit, language, low, high)]
  if (from === to) return to
  if (unitInfo(unit) === undefined) return `${language === 'de' ? from.replace(/\u00a0\S+$/, '') : from}–${to}`
  return formatQuantity({ low, high, unit }, language, { digits: digitsFor(low, high) })
}

function decimal(amount: number, digits: number): string {
  const places = Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(amount) || 1)))
  return Number(amount.toPrecision(digits)).toFixed(Math.min(places, 2))
}
