import { selectRanks } from '../sampling/select-ranks.ts'

/**
 * The rate that is billed by 95th percentile: of all samples the highest twentieth is dropped, rounded down, and the highest
 * that is left counts. A month of 30 days in steps of 5 minutes has 8,640 samples, of which 432 go.
 *
 * In the unit of the samples; none is NaN. NaN without samples.
 * Source: docs.swiftfederation.com, 95th percentile billing.
 */
export function percentile95(samples: Float64Array): number {
  if (samples.length === 0) return Number.NaN
  return selectRanks(samples, [samples.length - Math.floor(samples.length / 20) - 1])[0] as number
}
