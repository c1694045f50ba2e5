import type { Context } from '../condition/context.ts'
import { isRelevant } from '../condition/is-relevant.ts'
import { stateOf } from '../condition/known-value.ts'
import type { EvaluateCondition } from '../condition/remember-conditions.ts'
import type { Question } from '../guide/question.schema.ts'
import { type Tally, tally } from './tally.ts'

/** How far some questions are, those of an extension as well. Only relevant ones count. */
export function tallyQuestions(questions: readonly Question[], context: Context, evaluate?: EvaluateCondition): Tally {
  return tally(
    questions
      .filter((question) => isRelevant(question, context, evaluate))
      .map((question) => stateOf(context.answers, question.id)),
  )
}
