import type { Condition } from '../guide/condition.schema.ts'
import { isEmpty } from './part-of.ts'
import { resolveOperand } from './resolve-operand.ts'
import type { Scope } from './scope.ts'
import type { Verdict } from './verdict.ts'

/** Is there such a part, cell or fact, and is it not empty? Undecided only while its answer is open. */
export function evaluatePresence(condition: Extract<Condition, { present: unknown }>, scope: Scope): Verdict {
  const operand = resolveOperand(condition.present, scope)
  if (operand.status === 'open') return { truth: undefined, because: operand.because }
  return { truth: operand.status === 'known' && !isEmpty(operand.value), because: operand.because }
}
