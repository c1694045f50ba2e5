import { hasPrice } from './has-price.ts'
import { moneyText } from './money-text.ts'
import type { Report } from './report.ts'

/** What the first month, the last month and all 24 months cost; nothing without prices. */
export function costSums({ estimate, language, phrases }: Report): [string, string][] {
  const { cost } = estimate
  if (cost === undefined) return []
  const { first, last, total } = phrases.cost.sums
  const money = (amount: string) =>
    hasPrice(cost) ? moneyText(amount, cost.currency, language) : phrases.cost.unpriced
  return [
    [first, money(cost.firstMonth)],
    [last, money(cost.lastMonth)],
    [total, money(cost.total)],
  ]
}
