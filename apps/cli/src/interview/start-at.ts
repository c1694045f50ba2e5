import { goTo, startInterview } from '@leitfaden/core'
import { ranking } from './ranking.ts'
import type { Talk } from './talk.ts'

export interface Start {
  /** First what narrows the cost most. */
  readonly ranked: boolean
  /** Id of the question to begin with. */
  readonly question: string | undefined
}

/** Where the interview begins: at the question somebody named, else at the first that is open. */
export function startAt(talk: Talk, { ranked, question }: Start): void {
  const { context, selection } = talk.interview
  const interview = startInterview(context, { selection, order: ranked ? ranking(talk) : [] })
  talk.interview = question === undefined ? interview : { ...goTo(interview, question), trail: [] }
}
