import { normalQuantile } from './normal-quantile.ts'
import { portableExp } from './portable-exp.ts'
import { portableLog } from './portable-log.ts'
import { scores } from './scores.ts'

/** How an uncertain number spreads: in 8 of 10 cases between `low` and `high`, as often above `middle` as below. */
export interface Spread {
  /** P10, in base units, as all three. */
  readonly low: number
  /** P50. */
  readonly middle: number
  /** P90. */
  readonly high: number
  /**
   * `lognormal`: above 0, errs by factors. `share`: between 0 and 1, its odds err by factors. `normal`: errs by
   * differences. `chance`: either `high`, with the probability `chance`, or `low`.
   */
  readonly shape: 'lognormal' | 'share' | 'normal' | 'chance'
  /** Probability of `high`, for the shape `chance`. */
  readonly chance?: number
  /** What is lower counts as this. */
  readonly floor?: number
}

/** The normal quantile of 0.9. */
const score90 = 1.2815515655446004

/** A share is never quite 0 or 1, so that nothing is divided by 0. */
const leastShare = 1e-9

/**
 * One number for each point of a Sobol column, in base units, growing with the score of the point. The halves below and
 * above the middle have each a width of their own, so that P10, P50 and P90 of what is drawn are the three points. Where a
 * point lies on the edge of what its shape can take (a lognormal at 0, a share at 0 or 1), its half is that of a normal,
 * cut off at the edge. A new array; a constant one of three equal points.
 *
 * Throws on points out of order or beyond that edge.
 */
export function drawSpread(spread: Spread, dimension: number, count: number, seed: number): Float64Array {
  const { low, middle, high, shape } = spread
  const z = scores(dimension, count, seed)
  if (shape === 'chance') return drawChance(spread, z)

  const [least, most] = shape === 'normal' ? [-Infinity, Infinity] : [0, shape === 'share' ? 1 : Infinity]
  if (!(least <= low && low <= middle && middle <= high && high <= most))
    throw new RangeError(`${shape} from ${low} over ${middle} to ${high}`)
  const values = new Float64Array(count)
  if (low === high) return values.fill(middle)
  draw(values, z, spread, halfTo(low, -score90, spread), halfTo(high, score90, spread))
  return values
}

/** How much a half grows with a score: by differences, or by factors (of the odds, for a share). One of them is 0. */
interface Half {
  readonly difference: number
  readonly factor: number
}

function halfTo(point: number, at: number, { middle, shape }: Spread): Half {
  const ratio = shape === 'share' ? odds(point) / odds(middle) : point / middle
  return shape === 'normal' || !(ratio > 0 && ratio < Infinity)
    ? { difference: (point - middle) / at, factor: 0 }
    : { difference: 0, factor: portableLog(ratio) / at }
}

function odds(share: number): number {
  return share / (1 - share)
}

/** Without a branch for the halves, which no processor could foresee. */
function draw(values: Float64Array, z: Float64Array, { middle, shape, floor }: Spread, lower: Half, upper: Half): void {
  const isShare = shape === 'share'
  const centre = isShare ? odds(middle) : middle
  const [least, most] = isShare ? [leastShare, 1 - leastShare] : [shape === 'normal' ? -Infinity : 0, Infinity]
  const lowest = floor === undefined ? least : Math.max(floor, least)
  for (let i = 0; i < values.length; i++) {
    const at = z[i] as number
    const below = (at - Math.abs(at)) / 2
    const above = (at + Math.abs(at)) / 2
    const curved = centre * portableExp(lower.factor * below + upper.factor * above)
    const value = isShare ? 1 / (1 + 1 / curved) : curved
    values[i] = Math.min(Math.max(value + lower.difference * below + upper.difference * above, lowest), most)
  }
}

function drawChance({ low, high, chance }: Spread, z: Float64Array): Float64Array {
  if (chance === undefined || !(chance >= 0 && chance <= 1)) throw new RangeError(`chance ${chance}`)
  const border = normalQuantile(1 - chance)
  return z.map((at) => (at > border ? high : low))
}

/**
 * A range as people write it: in 8 of 10 cases between its ends. Above 0 a lognormal with the geometric mean as its
 * middle; else a normal around the arithmetic mean, cut off at 0 if the range begins there.
 */
export function spreadOf(low: number, high: number): Spread {
  if (low > 0) return { low, middle: Math.sqrt(low * high), high, shape: 'lognormal' }
  const middle = (low + high) / 2
  return low < 0 ? { low, middle, high, shape: 'normal' } : { low, middle, high, shape: 'normal', floor: 0 }
}
