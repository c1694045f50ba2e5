import type { Answer } from '../answer/answer.ts'
import type { Context } from '../condition/context.ts'
import type { Selection } from './selection.ts'

/**
 * Where a conversation about the guide stands. Plain data that never changes: every move gives back a new one, so that pages and
 * command lines ask alike.
 */
export interface Interview {
  readonly context: Context
  readonly selection: Selection
  /** Ids to be asked first, in this order; all others follow in the order of the guide. */
  readonly order: readonly string[]
  /** The question now asked. Absent: nothing is left to ask. */
  readonly question?: string
  /** Ids that were asked in this conversation and are not asked again by themselves. */
  readonly passed: readonly string[]
  /** Ids on the way here, latest last. */
  readonly trail: readonly string[]
  /** What was answered, latest last. */
  readonly changes: readonly AnswerChange[]
}

export interface AnswerChange {
  readonly question: string
  /** Absent: nobody had touched it. */
  readonly before?: Answer
}
