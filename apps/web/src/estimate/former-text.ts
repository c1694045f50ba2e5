import type { Unit } from '@leitfaden/core'
import { amountText, spanText } from './amounts.ts'

interface Former {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** What an assumption was before somebody changed it: `256 MiB (120–500 MiB)`. */
export function formerText({ value, low, high }: Former, unit: Unit): string {
  const range = low === high ? '' : ` (${spanText(low, high, unit, 3)})`
  return `${amountText(value, unit, 6)}${range}`
}
