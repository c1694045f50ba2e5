import type { AnswerState, Condition, Operand } from '../condition.schema.ts'
import type { GuideCheck } from './guide-check.ts'
import { placedConditions } from './placed-condition.ts'

const states: readonly AnswerState[] = ['answered', 'open', 'unknown', 'discuss', 'not-applicable']

/** Conditions that say the same whatever anybody answers: all states at once, a thing and its opposite, a value compared with itself. */
export const constantCondition: GuideCheck = (guide) =>
  placedConditions(guide)
    .filter(({ condition }) => isConstant(condition))
    .map(({ path, owner }) => ({
      code: 'constant-condition',
      severity: 'error',
      path,
      question: owner,
      message: { de: 'Bedingung hängt von keiner Antwort ab', en: 'condition depends on no answer' },
    }))

/** Conditions under `all` that leave no state for an answer to be in: open, and holding something. */
export const contradictoryStates: GuideCheck = (guide) =>
  placedConditions(guide).flatMap(({ condition, path, owner }) => {
    if (!('all' in condition)) return []
    const left = new Map<string, readonly AnswerState[]>()
    for (const part of flattened(condition)) {
      for (const [question, possible] of statesNeeded(part)) {
        left.set(
          question,
          (left.get(question) ?? states).filter((state) => possible.includes(state)),
        )
      }
    }
    return [...left]
      .filter(([, possible]) => possible.length === 0)
      .map(([question]) => ({
        code: 'contradictory-states',
        severity: 'error' as const,
        path: [...path, 'all'],
        question: owner,
        message: { de: 'Bedingungen schließen einander aus', en: 'conditions rule each other out' },
        found: question,
      }))
  })

function isConstant(condition: Condition): boolean {
  if ('state' in condition) return states.every((state) => condition.state.includes(state))
  if ('compare' in condition) {
    const [left, , right] = condition.compare
    return isSame(left, right) || (isLiteral(left) && isLiteral(right))
  }
  if ('present' in condition) return isLiteral(condition.present)
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : []
  return parts.some((part) => 'not' in part && parts.some((other) => isSame(other, part.not)))
}

function isLiteral(operand: Operand): boolean {
  if ('length' in operand) return isLiteral(operand.length)
  return 'sum' in operand ? operand.sum.every(isLiteral) : 'value' in operand || 'quantity' in operand
}

function isSame(a: Condition | Operand, b: Condition | Operand): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function flattened(condition: Condition): Condition[] {
  return 'all' in condition ? condition.all.flatMap(flattened) : [condition]
}

/** The states in which a condition can be true at all, by question. */
function statesNeeded(condition: Condition): [string, readonly AnswerState[]][] {
  if ('state' in condition) return [[condition.question, condition.state]]
  if ('question' in condition) return [[condition.question, ['answered']]]
  if ('not' in condition) return statesOfOpposite(condition.not)
  const operands =
    'compare' in condition
      ? [condition.compare[0], condition.compare[2]]
      : 'present' in condition
        ? [condition.present]
        : []
  return operands.flatMap(questionsOf).map((question) => [question, ['answered']])
}

function statesOfOpposite(condition: Condition): [string, readonly AnswerState[]][] {
  if ('state' in condition) return [[condition.question, states.filter((state) => !condition.state.includes(state))]]
  return 'question' in condition ? [[condition.question, ['answered', 'not-applicable']]] : []
}

function questionsOf(operand: Operand): string[] {
  if ('answer' in operand) return [operand.answer]
  if ('length' in operand) return questionsOf(operand.length)
  return 'sum' in operand ? operand.sum.flatMap(questionsOf) : []
}
