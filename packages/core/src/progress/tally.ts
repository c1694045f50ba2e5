import type { AnswerState } from '../guide/condition.schema.ts'

/** Counts of relevant questions. "Unknown" and "not applicable" are answers: they are settled like answered ones; what is to be discussed is not. */
export interface Tally {
  readonly relevant: number
  /** answered + unknown + notApplicable */
  readonly settled: number
  readonly answered: number
  readonly unknown: number
  readonly notApplicable: number
  readonly discuss: number
  /** Marked as open, or not touched yet. */
  readonly open: number
}

/** Counts the states of some questions. */
export function tally(states: readonly AnswerState[]): Tally {
  const count = (state: AnswerState) => states.filter((one) => one === state).length
  const answered = count('answered')
  const unknown = count('unknown')
  const notApplicable = count('not-applicable')
  return {
    relevant: states.length,
    settled: answered + unknown + notApplicable,
    answered,
    unknown,
    notApplicable,
    discuss: count('discuss'),
    open: count('open'),
  }
}
