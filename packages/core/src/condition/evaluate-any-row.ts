import type { Condition } from '../guide/condition.schema.ts'
import { isRows } from './part-of.ts'
import { placeOf } from './place-of.ts'
import { resolveOperand } from './resolve-operand.ts'
import type { Scope } from './scope.ts'
import { anyOf, type Verdict } from './verdict.ts'

/** Does a row of the table meet the condition? A table without rows has none that does. The reasons name the rows. */
export function evaluateAnyRow(
  { question, anyRow }: Extract<Condition, { anyRow: unknown }>,
  scope: Scope,
  evaluate: (condition: Condition, scope: Scope) => Verdict,
): Verdict {
  const table = resolveOperand({ answer: question }, scope)
  if (table.status !== 'known')
    return { truth: table.status === 'inapplicable' ? false : undefined, because: table.because }
  if (!isRows(table.value)) return { truth: undefined, because: table.because }
  const rows = table.value.map((row): Verdict => {
    const { truth, because } = evaluate(anyRow, { ...scope, row: { question, row } })
    const namesRow = because.some((reason) => reason.question === question && reason.part === row.id)
    return { truth, because: namesRow ? because : [placeOf(question, [row.id]), ...because] }
  })
  const verdict = anyOf(rows)
  return verdict.truth === false ? { truth: false, because: [placeOf(question, [])] } : verdict
}
