import type { Question } from '../guide/question.schema.ts'
import type { Context } from './context.ts'
import { evaluateCondition } from './evaluate-condition.ts'
import type { EvaluateCondition } from './remember-conditions.ts'

/** Is the question asked? Only a relevance that is decided to be false takes it out: while it is undecided, better ask. */
export function isRelevant(
  { relevance }: Question,
  context: Context,
  evaluate: EvaluateCondition = evaluateCondition,
): boolean {
  return relevance === undefined || evaluate(relevance, context).truth !== false
}
