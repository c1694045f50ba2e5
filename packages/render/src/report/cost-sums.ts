import { moneyText } from './money-text.ts'
import type { Report } from './report.ts'

/** What the first month, the last month and all 24 months cost; nothing without prices. */
export function costSums({ estimate, language, phrases }: Report): [string, string][] {
  const { cost } = estimate
  if (cost === undefined) return []
  const { title, firstMonth, lastMonth, total } = phrases.cost
  const money = (amount: string) => moneyText(amount, cost.currency, language)
  return [
    [`${title}, ${firstMonth}`, money(cost.firstMonth)],
    [`${title}, ${lastMonth}`, money(cost.lastMonth)],
    [`${title}, ${total}`, money(cost.total)],
  ]
}
