import type { Context } from '../condition/context.ts'
import type { Interview } from './interview.ts'
import { moveOn } from './move-on.ts'
import type { Selection } from './selection.ts'

export interface InterviewOptions {
  readonly selection?: Selection
  /** As of `Interview`. */
  readonly order?: readonly string[]
}

/** A conversation about these answers, at the first question that is open. */
export function startInterview(context: Context, { selection = {}, order = [] }: InterviewOptions = {}): Interview {
  return moveOn({ context, selection, order, passed: [], trail: [], changes: [] })
}
