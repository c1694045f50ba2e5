import { formatMoney, rationalFromDecimal, toFixedDecimal } from '@leitfaden/core'
import { language, t } from '../texts/t.ts'

/** How many places the amounts of one table show: cents tell something only as long as the sums are small. */
export function placesFor(largest: string): 0 | 2 {
  return Number(largest) < 100 ? 2 : 0
}

/** An exact amount rounded for people: `4.311 €`, `€0.40`; what would be rounded away is `< 1 €`. */
export function moneyText(amount: string, currency: string, places: 0 | 2): string {
  const rounded = toFixedDecimal(rationalFromDecimal(amount), places)
  if (Number(rounded) === 0 && Number(amount) > 0)
    return t().estimate.lessThan(formatMoney(places === 0 ? '1' : '0.01', currency, language()))
  return formatMoney(rounded, currency, language())
}
