import type { Language } from '../text.ts'
import { formatNumber, type NumberFormat } from './format-number.ts'
import { formatUnit } from './format-unit.ts'
import { knownUnit } from './known-unit.ts'
import type { Quantity } from './quantity.ts'

const noBreakSpace = '\u00a0'

/**
 * A quantity as a person reads it: `1.234,5 GiB`, `200–800 users`, `50 %` (German) and `50%` (English), `450 €/Monat` and `€450 per month`.
 * A no-break space stands before the unit.
 */
export function formatQuantity(quantity: Quantity, language: Language, options: NumberFormat = {}): string {
  const number = (value: number) => formatNumber(value, language, options)
  const amount =
    'value' in quantity ? number(quantity.value) : formatBounds(number(quantity.low), number(quantity.high))
  const count = 'value' in quantity ? quantity.value : 2
  const unit = formatUnit(quantity.unit, language, count)
  if (language === 'en' && isMoney(quantity.unit)) return moneyFirst(amount, unit)
  if (unit === '') return amount
  return language === 'en' && unit === '%' ? `${amount}%` : `${amount}${noBreakSpace}${unit}`
}

function formatBounds(low: string, high: string): string {
  if (low === high) return low
  return low.startsWith('-') || high.startsWith('-') ? `${low} – ${high}` : `${low}–${high}`
}

function isMoney(unit: string): boolean {
  const [first, ...more] = knownUnit(unit).above
  return first !== undefined && more.length === 0 && Object.keys(first.dimension)[0]?.startsWith('money:') === true
}

function moneyFirst(amount: string, unit: string): string {
  const [currency = '', ...below] = unit.split('/')
  const gap = /[A-Z]/.test(currency) ? noBreakSpace : ''
  return [`${currency}${gap}${amount}`, ...below].join(' per ')
}
