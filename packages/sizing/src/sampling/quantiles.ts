import { selectRanks } from './select-ranks.ts'

/**
 * P10, P50 and P90, exact. Between two values the line that joins them (definition 7 of R. J. Hyndman and Y. Fan, Sample
 * Quantiles in Statistical Packages, The American Statistician 50 (1996), 361-365): the quantile of p lies at rank
 * (n - 1) p, counted from 0. At least one value, and no NaN; leaves the values alone.
 */
export function quantiles(values: Float64Array): { readonly p10: number; readonly p50: number; readonly p90: number } {
  const last = values.length - 1
  const [at10, at50, at90] = [last * 0.1, last * 0.5, last * 0.9]
  const ranks = [at10, Math.ceil(at10), at50, Math.ceil(at50), at90, Math.ceil(at90)].map(Math.floor)
  const found = selectRanks(values, ranks)
  return { p10: between(found, 0, at10), p50: between(found, 2, at50), p90: between(found, 4, at90) }
}

/**
 * How far off the P90 is, relative to it: half the width of the interval between the order statistics one standard
 * deviation of their binomial rank below and above, so it covers the P90 of the whole in about 68 of 100 cases, whatever
 * the distribution. For independent draws; of Sobol points it is an upper bound in practice, since they err less.
 * 0 where all these values are equal; Infinity where the P90 is 0 and they are not.
 */
export function errorOfP90(values: Float64Array): number {
  const { length } = values
  const at = (length - 1) * 0.9
  const deviation = Math.sqrt(length * 0.9 * 0.1)
  const first = Math.max(0, Math.floor(length * 0.9 - deviation) - 1)
  const last = Math.min(length - 1, Math.ceil(length * 0.9 + deviation) - 1)
  const found = selectRanks(values, [first, Math.floor(at), Math.ceil(at), last])
  const width = (found[3] as number) - (found[0] as number)
  return width === 0 ? 0 : width / 2 / Math.abs(between(found, 1, at))
}

/** The value at a place between two ranks, of which the values stand at `index` and after it. */
function between(found: Float64Array, index: number, place: number): number {
  const [below, above] = [found[index] as number, found[index + 1] as number]
  return below + (below === above ? 0 : (above - below) * (place - Math.floor(place)))
}
