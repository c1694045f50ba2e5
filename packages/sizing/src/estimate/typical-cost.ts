import type { LineSamples } from '../calculate/calculate-cost.ts'
import type { MoneyRange } from '../calculate/calculation.ts'
import type { CostCalculation } from '../calculate/cost-calculation.ts'
import { inCents, sumOf } from '../calculate/money.ts'
import { apportion } from './apportion.ts'

/** What a line takes of each sum where that is typical, in cents. */
export interface TypicalCents {
  readonly firstMonth: bigint
  readonly lastMonth: bigint
  readonly once: bigint
  readonly total: bigint
}

/**
 * Splits the P50 of each sum among the lines, by id of the line: what is certain gets its amount, the others share the rest as they do
 * on average in the tenth of all samples whose sum lies around that P50. So the parts add up, and say what a typical bill is made of;
 * the P50 of each line alone would not.
 */
export function typicalCost(
  { lines, ranges }: CostCalculation,
  samples: readonly LineSamples[],
): Map<string, TypicalCents> {
  const told = samples.filter(({ id }) => lines.some((line) => line.id === id && line.price === 'priced'))
  const monthly = told.filter(({ once }) => !once)
  const split = {
    firstMonth: shares(monthly, (line) => line.amounts.slice(0, 1), ranges.firstMonth),
    lastMonth: shares(monthly, (line) => line.amounts.slice(-1), ranges.lastMonth),
    once: shares(
      told.filter(({ once }) => once),
      (line) => line.amounts,
      ranges.once,
    ),
    total: shares(told, (line) => line.amounts, ranges.total),
  }
  return new Map(
    told.map(({ id }) => {
      const of = (sum: keyof typeof split): bigint => split[sum].get(id) ?? 0n
      return [id, { firstMonth: of('firstMonth'), lastMonth: of('lastMonth'), once: of('once'), total: of('total') }]
    }),
  )
}

function shares(
  lines: readonly LineSamples[],
  amountsOf: (line: LineSamples) => readonly Float64Array[],
  { p50 }: MoneyRange,
): ReadonlyMap<string, bigint> {
  const amounts = lines.map((line) => added(amountsOf(line)))
  const typical = aroundMedian(added(amounts))
  const certain = amounts.map((amount) => (isSame(amount) ? BigInt(Math.round((amount[0] ?? 0) * 100)) : undefined))
  const rest = inCents(p50) - sumOf(certain.map((cents) => cents ?? 0n))
  const weights = amounts.map((amount, i) => (certain[i] === undefined ? meanOf(amount, typical) : 0))
  const parts = apportion(rest, weights)
  return new Map(lines.map(({ id }, i) => [id, (certain[i] ?? 0n) + (parts[i] as bigint)]))
}

/** Which samples have the sums in the middle: a tenth of them, at least two. */
function aroundMedian(sums: Float64Array): readonly number[] {
  const order = Array.from(sums.keys()).sort((a, b) => (sums[a] as number) - (sums[b] as number) || a - b)
  const half = Math.max(1, Math.round(order.length / 20))
  return order.slice(Math.max(0, order.length / 2 - half), order.length / 2 + half)
}

function meanOf(amounts: Float64Array, samples: readonly number[]): number {
  return samples.reduce((sum, sample) => sum + (amounts[sample] as number), 0) / samples.length
}

function isSame(amounts: Float64Array): boolean {
  return amounts.every((amount) => amount === amounts[0])
}

function added(lanes: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(lanes[0]?.length ?? 0)
  for (const lane of lanes) for (let s = 0; s < sum.length; s++) sum[s] = (sum[s] as number) + (lane[s] as number)
  return sum
}
