import type { MoneyRange } from '@leitfaden/sizing'
import { hasPrice } from './has-price.ts'
import { moneyRangeText } from './money-text.ts'
import type { Report } from './report.ts'

/** What the first month, the last month and all 24 months cost, in half of all cases and in 8 of 10; nothing without prices. */
export function costSums({ estimate, language, phrases }: Report): string[][] {
  const { cost } = estimate
  if (cost === undefined) return []
  const { first, last, total } = phrases.cost.sums
  const row = (title: string, { p10, p50, p90 }: MoneyRange): string[] => {
    if (!hasPrice(cost)) return [title, phrases.cost.unpriced, '']
    const text = (low: string, high: string) => moneyRangeText({ p10: low, p50, p90: high }, cost.currency, language)
    return [title, text(p50, p50), p10 === p90 ? '' : text(p10, p90)]
  }
  const { ranges } = cost
  return [row(first, ranges.firstMonth), row(last, ranges.lastMonth), row(total, ranges.total)]
}
