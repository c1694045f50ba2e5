import { formatMoney, formatQuantity, type Language, unitInfo } from '@leitfaden/core'
import type { MoneyRange } from '@leitfaden/sizing'

/** An amount of money with its two decimal places, so that columns line up. Amounts are decimals, rounded to the cent. */
export function moneyText(amount: string, currency: string, language: Language): string {
  if (unitInfo(currency) === undefined) return formatMoney(amount, currency, language)
  return formatQuantity({ value: Number(amount), unit: currency }, language, { decimals: 2 })
}

/** In 8 of 10 cases: `€6,960–39,300`. Ranges carry three digits, no cents. */
export function moneyRangeText({ p10, p90 }: MoneyRange, currency: string, language: Language): string {
  if (unitInfo(currency) === undefined)
    return p10 === p90
      ? formatMoney(p10, currency, language)
      : [p10, p90].map((end) => formatMoney(end, currency, language)).join(' – ')
  return formatQuantity({ low: Number(p10), high: Number(p90), unit: currency }, language, { digits: 3 })
}
