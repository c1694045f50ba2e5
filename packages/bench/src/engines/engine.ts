import type { FlatModel } from '../flatten.ts'

/** Evaluates the flat model once, for 25 months, with other numbers given; the sum of all results proves that the work was done. */
type Evaluate = (given: ReadonlyMap<string, number>) => number

export interface Peer {
  readonly name: string
  readonly prepare: (model: FlatModel) => Evaluate
}

export const months = 25
export const secondsPerMonth = 2_628_000
