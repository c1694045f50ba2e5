import { normalQuantile } from './normal-quantile.ts'
import { portableExp } from './portable-exp.ts'
import { portableLog } from './portable-log.ts'

/**
 * The lognormal that lies between two positive numbers in this share of all cases, and as often below them as above:
 * `mu` and `sigma` of its logarithm, its median and its mean.
 */
export function lognormalFromRange(
  low: number,
  high: number,
  share = 0.9,
): { readonly mu: number; readonly sigma: number; readonly median: number; readonly mean: number } {
  const [from, to] = [portableLog(low), portableLog(high)]
  const mu = (from + to) / 2
  const sigma = (to - from) / (2 * normalQuantile((1 + share) / 2))
  return { mu, sigma, median: portableExp(mu), mean: portableExp(mu + (sigma * sigma) / 2) }
}
