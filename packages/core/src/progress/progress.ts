import type { Context } from '../condition/context.ts'
import { isRelevant } from '../condition/is-relevant.ts'
import { stateOf } from '../condition/known-value.ts'
import type { EvaluateCondition } from '../condition/remember-conditions.ts'
import type { Audience, Phase, Question } from '../guide/question.schema.ts'
import { type Tally, tally } from './tally.ts'

/** How far the answers are. A question for several audiences counts for each of them, but once in the total. */
export interface Progress {
  readonly total: Tally
  /** By chapter id, in the order of the guide. */
  readonly chapters: { readonly [chapter: string]: Tally }
  readonly audiences: { readonly [A in Audience]: Tally }
  readonly phases: { readonly [P in Phase]: Tally }
}

/** Counts the relevant questions by chapter, audience and phase. `evaluate`: one that remembers, where answers change one at a time. */
export function progress(context: Context, evaluate?: EvaluateCondition): Progress {
  const count = (questions: readonly Question[]) =>
    tally(questions.map((question) => stateOf(context.answers, question.id)))
  const chapters = context.guide.chapters.map(({ id, questions }) => ({
    id,
    questions: questions.filter((question) => isRelevant(question, context, evaluate)),
  }))
  const questions = chapters.flatMap((chapter) => chapter.questions)
  const ofAudience = (audience: Audience) => count(questions.filter((question) => question.audience.includes(audience)))
  const ofPhase = (phase: Phase) => count(questions.filter((question) => question.phase === phase))
  return {
    total: count(questions),
    chapters: Object.fromEntries(chapters.map((chapter) => [chapter.id, count(chapter.questions)])),
    audiences: {
      customer: ofAudience('customer'),
      development: ofAudience('development'),
      operations: ofAudience('operations'),
    },
    phases: { offer: ofPhase('offer'), 'kick-off': ofPhase('kick-off'), 'go-live': ofPhase('go-live') },
  }
}
