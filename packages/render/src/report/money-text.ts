import { formatMoney, formatQuantity, type Language, unitInfo } from '@leitfaden/core'

/** An amount of money with its two decimal places, so that columns line up. Amounts are decimals, rounded to the cent. */
export function moneyText(amount: string, currency: string, language: Language): string {
  if (unitInfo(currency) === undefined) return formatMoney(amount, currency, language)
  return formatQuantity({ value: Number(amount), unit: currency }, language, { decimals: 2 })
}
