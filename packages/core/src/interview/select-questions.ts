import type { Context } from '../condition/context.ts'
import { isRelevant } from '../condition/is-relevant.ts'
import type { EvaluateCondition } from '../condition/remember-conditions.ts'
import { allChapters } from '../guide/all-chapters.ts'
import type { Phase, Question } from '../guide/question.schema.ts'
import type { Selection } from './selection.ts'

const phases: readonly Phase[] = ['offer', 'kick-off', 'go-live']

/** The questions of a selection that concern the project as far as it is known, in the order of the guide. */
export function selectQuestions(
  context: Context,
  { chapters = 'own', ...sides }: Selection,
  evaluate?: EvaluateCondition,
): Question[] {
  const own = context.guide.chapters
  const wanted = allChapters(context.guide).filter(
    (chapter) => chapters === 'all' || own.includes(chapter) === (chapters === 'own'),
  )
  return wanted
    .flatMap(({ questions }) => questions)
    .filter((question) => isAsked(question, sides) && isRelevant(question, context, evaluate))
}

/** Is the question one that this audience can answer and that is needed by then, whether it comes up or not? */
export function isAsked(
  { phase: by, audience: sides }: Question,
  { phase, audience }: Omit<Selection, 'chapters'>,
): boolean {
  return (
    (phase === undefined || phases.indexOf(by) <= phases.indexOf(phase)) &&
    (audience === undefined || sides.includes(audience))
  )
}
