import { rational, toFixedDecimal } from '@leitfaden/core'
import { quantiles } from '../sampling/quantiles.ts'
import type { MoneyRange } from './calculation.ts'

/** Cents as a decimal string: `12345` → `123.45`. */
export function inWhole(cents: bigint): string {
  return toFixedDecimal(rational(cents, 100n), 2)
}

/** The same back again. */
export function inCents(amount: string): bigint {
  return BigInt(amount.replace('.', ''))
}

export function sumOf(cents: readonly bigint[]): bigint {
  return cents.reduce((a, b) => a + b, 0n)
}

/** Amounts of the samples, in whole units of the currency; where all are equal it is the exact amount in cents. */
export function moneyRange(amounts: Float64Array, exact: bigint): MoneyRange {
  const { p10, p50, p90 } = quantiles(amounts)
  if (p10 === p90) return { p10: inWhole(exact), p50: inWhole(exact), p90: inWhole(exact) }
  const written = (amount: number): string => inWhole(BigInt(Math.round(amount * 100)))
  return { p10: written(p10), p50: written(p50), p90: written(p90) }
}
