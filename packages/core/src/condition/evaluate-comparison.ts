import type { Condition } from '../guide/condition.schema.ts'
import { compareValues } from './compare-values.ts'
import { resolveOperand } from './resolve-operand.ts'
import type { Scope } from './scope.ts'
import type { Verdict } from './verdict.ts'

/** Compares two operands: false where one does not apply, undecided where one is open or missing. */
export function evaluateComparison({ compare }: Extract<Condition, { compare: unknown }>, scope: Scope): Verdict {
  const left = resolveOperand(compare[0], scope)
  const right = resolveOperand(compare[2], scope)
  const because = [...left.because, ...right.because]
  if (left.status === 'inapplicable' || right.status === 'inapplicable') {
    return {
      truth: false,
      because: [left, right].flatMap((side) => (side.status === 'inapplicable' ? side.because : [])),
    }
  }
  if (left.status !== 'known' || right.status !== 'known') return { truth: undefined, because }
  return { truth: compareValues(left.value, compare[1], right.value), because }
}
