import type { Condition } from '../guide/condition.schema.ts'
import { isChecklist, type Part } from './part-of.ts'
import { placeOf } from './place-of.ts'
import { resolveOperand } from './resolve-operand.ts'
import type { Scope } from './scope.ts'
import type { Verdict } from './verdict.ts'

type Includes = Extract<Condition, { includes: unknown }>

/** Does a choice, multi choice, list or checklist hold (ticked) at least one of the names? An item nobody wrote down is not ticked. */
export function evaluateIncludes(condition: Includes, scope: Scope): Verdict {
  const operand =
    'column' in condition ? { column: condition.column } : { answer: condition.question, at: condition.at }
  const part = resolveOperand(operand, scope)
  if (part.status !== 'known')
    return { truth: part.status === 'inapplicable' ? false : undefined, because: part.because }
  const held = namesIn(part.value)
  if (held === undefined) return { truth: undefined, because: part.because }
  const names = condition.includes.filter((name) => held.includes(name))
  const truth = names.length > 0
  if ('column' in condition || !isChecklist(part.value)) return { truth, because: part.because }
  const path = condition.at === undefined ? [] : condition.at.split('.')
  const items = truth ? names : condition.includes
  return {
    truth,
    because: items.map((item) => ({ ...placeOf(condition.question, [...path, item]), found: String(truth) })),
  }
}

function namesIn(part: Part): readonly string[] | undefined {
  if (typeof part === 'string') return [part]
  if (Array.isArray(part)) return part.every((entry) => typeof entry === 'string') ? part : undefined
  if (isChecklist(part)) return Object.keys(part).filter((item) => part[item]?.checked)
  return undefined
}
