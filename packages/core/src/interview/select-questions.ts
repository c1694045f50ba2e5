import type { Context } from '../condition/context.ts'
import { isRelevant } from '../condition/is-relevant.ts'
import { allChapters } from '../guide/all-chapters.ts'
import type { Phase, Question } from '../guide/question.schema.ts'
import type { Selection } from './selection.ts'

const phases: readonly Phase[] = ['offer', 'kick-off', 'go-live']

/** The questions of a selection that concern the project as far as it is known, in the order of the guide. */
export function selectQuestions(context: Context, { phase, audience, chapters = 'own' }: Selection): Question[] {
  const own = context.guide.chapters
  const wanted = allChapters(context.guide).filter(
    (chapter) => chapters === 'all' || own.includes(chapter) === (chapters === 'own'),
  )
  return wanted
    .flatMap(({ questions }) => questions)
    .filter(
      (question) =>
        (phase === undefined || phases.indexOf(question.phase) <= phases.indexOf(phase)) &&
        (audience === undefined || question.audience.includes(audience)) &&
        isRelevant(question, context),
    )
}
