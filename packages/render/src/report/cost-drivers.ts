import type { CostLine } from '@leitfaden/sizing'
import type { Report } from './report.ts'

/** What a part of the cost comes to. */
export interface CostDriver {
  readonly line: CostLine
  /** What the price list calls it. */
  readonly title: string
  /** Of what is typical of all that has a price, 0 to 1. */
  readonly share: number
  /** Its part of what is typical in 24 months, a decimal string. */
  readonly total: string
}

/** The items that cost most, largest first. */
export function costDrivers({ estimate: { cost }, language }: Report, most: number): CostDriver[] {
  const sum = Number(cost?.ranges.total.p50 ?? 0)
  const priced = (cost?.lines ?? []).flatMap((line): CostDriver[] => {
    const { price } = line
    if (price.kind !== 'priced' || !(Number(price.typical.total) > 0)) return []
    const { total } = price.typical
    return [{ line, title: price.itemTitle[language], share: Number(total) / sum, total }]
  })
  return priced.sort((a, b) => b.share - a.share).slice(0, most)
}
