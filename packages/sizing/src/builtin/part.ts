import type { Assumption, Check, Formula, Input } from '../model/model.ts'

/** The part of the built-in model about one subject. */
export interface Part {
  readonly assumptions: readonly Assumption[]
  readonly inputs: readonly Input[]
  readonly formulas: readonly Formula[]
  readonly checks: readonly Check[]
}

/** When the assumptions of this version were set against their sources, and when that must be done again. */
export const reviewed = { reviewed: '2026-11-23', review: '2027-11-23' } as const
