import type { Answer } from '../answer/answer.ts'
import type { Condition } from '../guide/condition.schema.ts'
import type { Because } from './because.ts'
import type { Context } from './context.ts'
import { evaluateCondition } from './evaluate-condition.ts'

export type EvaluateCondition = (
  condition: Condition,
  context: Context,
) => { truth: boolean | undefined; because: Because[] }

interface Remembered {
  readonly context: Context
  readonly answers: readonly (Answer | undefined)[]
  readonly decided: ReturnType<EvaluateCondition>
}

/**
 * `evaluateCondition` for somebody whose answers change one at a time: a condition is decided anew only when one of the answers it looks at,
 * the provider, the day or the guide is another object than last time.
 */
export function rememberConditions(): EvaluateCondition {
  const lookedAt = new WeakMap<Condition, readonly string[]>()
  const remembered = new WeakMap<Condition, Remembered>()
  return (condition, context) => {
    const questions = lookedAt.get(condition) ?? [...new Set(questionsIn(condition))]
    lookedAt.set(condition, questions)
    const answers = questions.map((id) => (Object.hasOwn(context.answers, id) ? context.answers[id] : undefined))
    const last = remembered.get(condition)
    if (last !== undefined && sameSurroundings(last.context, context) && sameAnswers(last.answers, answers))
      return last.decided
    const decided = evaluateCondition(condition, context)
    remembered.set(condition, { context, answers, decided })
    return decided
  }
}

function sameSurroundings(one: Context, other: Context): boolean {
  return one.guide === other.guide && one.provider === other.provider && one.today === other.today
}

function sameAnswers(one: Remembered['answers'], other: Remembered['answers']): boolean {
  return one.every((answer, index) => answer === other[index])
}

/** Every question that some part of a condition names. */
function questionsIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, value]) =>
    (key === 'question' || key === 'answer') && typeof value === 'string' ? [value] : questionsIn(value),
  )
}
