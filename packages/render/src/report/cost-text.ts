import type { Language } from '@leitfaden/core'
import type { MoneyRange } from '@leitfaden/sizing'
import { overviewPhrasesIn } from '../phrases/overview/overview-phrases-in.ts'
import { moneyRangeText } from './money-text.ts'

/** Money as a frequency: `in 8 of 10 cases between €593 and €3,650, typically about €1,510`. */
export function costText({ p10, p50, p90 }: MoneyRange, currency: string, language: Language): string {
  const { between, exactly } = overviewPhrasesIn(language)
  const [low, middle, high] = [p10, p50, p90].map((amount) =>
    moneyRangeText({ p10: amount, p50: amount, p90: amount }, currency, language),
  ) as [string, string, string]
  return low === high ? exactly(middle) : between(low, high, middle)
}
