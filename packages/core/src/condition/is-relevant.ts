import type { Question } from '../guide/question.schema.ts'
import type { Context } from './context.ts'
import { evaluateCondition } from './evaluate-condition.ts'

/** Is the question asked? Only a relevance that is decided to be false takes it out: while it is undecided, better ask. */
export function isRelevant(question: Question, context: Context): boolean {
  return question.relevance === undefined || evaluateCondition(question.relevance, context).truth !== false
}
