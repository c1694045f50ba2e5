import type { RetentionCounts } from './retention.ts'

/** Ten years of each interval; more is taken for a slip. */
const mostOfEach: RetentionCounts = { hourly: 87_672, daily: 3_653, weekly: 522, monthly: 120 }

/** Whole numbers, and not beyond ten years of their interval. */
export function areCounts(counts: RetentionCounts): boolean {
  return (['hourly', 'daily', 'weekly', 'monthly'] as const).every((interval) => {
    const count = counts[interval]
    return Number.isInteger(count) && count >= 0 && count <= mostOfEach[interval]
  })
}

export function keepsNothing({ hourly, daily, weekly, monthly }: RetentionCounts): boolean {
  return hourly + daily + weekly + monthly === 0
}
