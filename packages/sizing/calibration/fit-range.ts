import type { Evidence, Observation, Triple } from './evidence.ts'

/** How many families the prior weighs as much as. */
const priorFamilies = 2
/** Normal quantile of 0.9. */
const p90 = 1.2815515655446004

/**
 * The range for one more family nobody has seen, from those that were seen. In logarithms (shares: log odds):
 *
 * 1. The records of a family are averaged: one product is one opinion.
 * 2. The middle is the mean of the families and of the prior, which weighs as two of them.
 * 3. The variance is that of the families about this middle, pooled with the variance of the prior in the same weight.
 * 4. P10 and P90 are those of a Student t with (families + 2) degrees of freedom, widened by √(1 + 1 / (families + 2)) for the
 *    middle being a guess itself. The prior is as wide as makes its own range come out where there is no family at all.
 *
 * Normal model with a conjugate prior, predictive distribution: Gelman et al., Bayesian Data Analysis (3rd ed. 2013), section 3.3.
 * `without`: a family to leave out. `kind`: count only what is of this kind.
 */
export function fitRange(evidence: Evidence, left: { readonly without?: string; readonly kind?: string } = {}): Fit {
  const { prior, shape, unit } = evidence
  const scale = shape === 'share' && unit === '%' ? 100 : 1
  const into = (value: number): number =>
    shape === 'share' ? Math.log(value / scale / (1 - value / scale)) : Math.log(value)
  const back = (x: number): number => (shape === 'share' ? scale / (1 + Math.exp(-x)) : Math.exp(x))

  const seen = evidence.observations.filter(
    ({ family, kind }) => family !== left.without && (left.kind === undefined || kind === left.kind),
  )
  const families = [...new Set(seen.map(({ family }) => family))].map((name) =>
    mean(seen.filter(({ family }) => family === name).map((record) => into(middleOf(record)))),
  )
  const priorMiddle = into(prior.value)
  const priorWidth = (into(prior.high) - into(prior.low)) / 2 / reachOf(priorFamilies)
  const weight = families.length + priorFamilies
  const middle = (families.reduce((sum, x) => sum + x, 0) + priorFamilies * priorMiddle) / weight
  const squares =
    families.reduce((sum, x) => sum + (x - middle) ** 2, 0) +
    priorFamilies * ((priorMiddle - middle) ** 2 + priorWidth ** 2)
  const reach = reachOf(weight) * Math.sqrt(squares / weight)
  return {
    value: back(middle),
    low: back(middle - reach),
    high: back(middle + reach),
    families: families.length,
  }
}

/** From the middle to P90 of one more family, in standard deviations estimated from `weight` families. */
function reachOf(weight: number): number {
  return studentP90(weight) * Math.sqrt(1 + 1 / weight)
}

export interface Fit extends Triple {
  readonly families: number
}

function middleOf({ value }: Observation): number {
  return typeof value === 'number' ? value : Math.sqrt(value[0] * value[1])
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The 0.9 quantile of Student t, by the expansion of Cornish and Fisher; from two degrees of freedom on exact to 2 %. Source: Abramowitz and Stegun, 26.7.5. */
function studentP90(freedom: number): number {
  const z = p90
  return (
    z +
    (z ** 3 + z) / (4 * freedom) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * freedom ** 3)
  )
}
