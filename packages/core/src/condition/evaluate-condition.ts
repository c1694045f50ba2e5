import type { Condition } from '../guide/condition.schema.ts'
import type { Because } from './because.ts'
import type { Context } from './context.ts'
import { distinctReasons } from './distinct-reasons.ts'
import { evaluateAnyItem } from './evaluate-any-item.ts'
import { evaluateAnyRow } from './evaluate-any-row.ts'
import { evaluateComparison } from './evaluate-comparison.ts'
import { evaluateIncludes } from './evaluate-includes.ts'
import { evaluateIncludesOther } from './evaluate-includes-other.ts'
import { evaluateMentions } from './evaluate-mentions.ts'
import { evaluatePresence } from './evaluate-presence.ts'
import { stateOf } from './known-value.ts'
import type { Scope } from './scope.ts'
import { allOf, anyOf, negated, type Verdict } from './verdict.ts'

/**
 * Decides a condition after Kleene's three-valued logic: true, false, or undecided (`truth` undefined).
 *
 * - `state` is always decided.
 * - What hangs on an answer that is open, unknown or still to discuss is undecided.
 * - What hangs on a question that does not apply is false.
 * - `present` is false for a part, cell or fact that is missing or empty; comparing, searching or counting such a part is undecided.
 *
 * `because` names the answers that made it so; for an undecided condition those that would be needed. Never throws.
 */
export function evaluateCondition(
  condition: Condition,
  context: Context,
): { truth: boolean | undefined; because: Because[] } {
  const { truth, because } = evaluate(condition, { context })
  return { truth, because: distinctReasons(because) }
}

function evaluate(condition: Condition, scope: Scope): Verdict {
  if ('all' in condition) return allOf(condition.all.map((part) => evaluate(part, scope)))
  if ('any' in condition) return anyOf(condition.any.map((part) => evaluate(part, scope)))
  if ('not' in condition) return negated(evaluate(condition.not, scope))
  if ('state' in condition) return evaluateState(condition, scope)
  if ('present' in condition) return evaluatePresence(condition, scope)
  if ('compare' in condition) return evaluateComparison(condition, scope)
  if ('includes' in condition) return evaluateIncludes(condition, scope)
  if ('includesOther' in condition) return evaluateIncludesOther(condition, scope)
  if ('mentions' in condition) return evaluateMentions(condition, scope)
  if ('anyRow' in condition) return evaluateAnyRow(condition, scope, evaluate)
  return evaluateAnyItem(condition, scope)
}

function evaluateState(condition: Extract<Condition, { state: unknown }>, { context }: Scope): Verdict {
  const state = stateOf(context.answers, condition.question)
  return { truth: condition.state.includes(state), because: [{ question: condition.question, found: state }] }
}
