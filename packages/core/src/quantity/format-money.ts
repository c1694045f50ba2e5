import type { Language } from '../text.ts'
import { formatDecimal, type NumberFormat } from './format-number.ts'
import { formatUnit } from './format-unit.ts'
import { rationalFromDecimal, toFixedDecimal } from './rational.ts'

const noBreakSpace = '\u00a0'
const signs: ReadonlyMap<string, string> = new Map([
  ['EUR', '€'],
  ['USD', '$'],
  ['GBP', '£'],
])

/**
 * An exact decimal amount: `450 €/Monat` and `€450 per month`, `12,50 €` and `€12.50`.
 * `per` is a unit of time or volume. Whole amounts show no places, others at least two. Throws where `amount` is no plain decimal.
 */
export function formatMoney(
  amount: string,
  currency: string,
  language: Language,
  per?: string,
  { group = true }: Pick<NumberFormat, 'group'> = {},
): string {
  const written = formatDecimal(twoPlaces(amount), language, group)
  const sign = signs.get(currency) ?? currency
  if (language === 'de')
    return `${written}${noBreakSpace}${sign}${per === undefined ? '' : `/${formatUnit(per, 'de', 1)}`}`
  const negative = written.startsWith('-') ? '-' : ''
  const gap = /[A-Z]/.test(sign) ? noBreakSpace : ''
  const rate = per === undefined ? '' : ` per ${formatUnit(per, 'en', 1)}`
  return `${negative}${sign}${gap}${written.slice(negative.length)}${rate}`
}

function twoPlaces(amount: string): string {
  const exact = rationalFromDecimal(amount)
  if (exact.denominator === 1n) return exact.numerator.toString()
  const places = amount.replace(/0+$/, '').split('.')[1]?.length ?? 0
  return toFixedDecimal(exact, Math.max(2, places))
}
