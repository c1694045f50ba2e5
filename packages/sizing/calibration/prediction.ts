import type { Case, Outcome } from './case.ts'

/** What the model says, beside what was published; all numbers in the unit of the figure. */
export interface Prediction {
  readonly of: Case
  readonly outcome: Outcome
  readonly unit: string
  readonly published: number
  readonly p10: number
  readonly p50: number
  readonly p90: number
}
