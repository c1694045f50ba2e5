import type { Unit } from '@leitfaden/core'

/** What is publicly known about one assumption of the model. */
export interface Evidence {
  /** Id of the assumption. */
  readonly assumption: string
  /** Of the assumption, and of all numbers below. */
  readonly unit: Unit
  /** `share` for what lies between 0 and 1 (in the unit %, 0 and 100). Default: what errs by factors. */
  readonly shape?: 'share'
  /** What one would say without any of the observations. P50, P10 and P90, weighing as much as two families. */
  readonly prior: Triple
  readonly observations: readonly Observation[]
}

/** P50, P10 and P90. */
export interface Triple {
  readonly value: number
  readonly low: number
  readonly high: number
}

export interface Observation {
  readonly family: string
  /** Two numbers where a range was published or only bounds are known: the geometric middle counts. */
  readonly value: number | readonly [number, number]
  /** Option whose variant of the assumption it teaches about. */
  readonly kind?: string
  /** Address, or the id of a case that names it. */
  readonly source: string
  /** How the number comes from what was published. */
  readonly how: string
}
