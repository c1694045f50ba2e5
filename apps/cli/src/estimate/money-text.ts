import { formatMoney, type Language, rationalFromDecimal, toFixedDecimal } from '@leitfaden/core'
import type { Texts } from '../texts/texts.ts'

/** How many places the amounts of one table show: cents tell something only as long as the sums are small. */
export function placesFor(largest: string): 0 | 2 {
  return Number(largest) < 100 ? 2 : 0
}

/** An exact amount rounded for people: `4.311 €`, `€0.40`; what would be rounded away is `< 1 €`. */
export function moneyText(amount: string, currency: string, places: 0 | 2, texts: Texts): string {
  const rounded = toFixedDecimal(rationalFromDecimal(amount), places)
  const money = (text: string, language: Language) => formatMoney(text, currency, language)
  if (Number(rounded) === 0 && Number(amount) > 0)
    return texts.estimate.lessThan(money(places === 0 ? '1' : '0.01', texts.language))
  return money(rounded, texts.language)
}
