import type { Quantity } from '../quantity/quantity.ts'
import { minutesBetween } from '../time/minutes-between.ts'
import type { Part } from './part-of.ts'

/** How long a time window lasts; undefined for anything else. */
export function lengthOfWindow(window: Part | undefined): Quantity | undefined {
  if (typeof window !== 'object' || !('from' in window && 'to' in window)) return undefined
  const value = minutesBetween(String(window.from), String(window.to))
  return value === undefined ? undefined : { value, unit: 'min' }
}
