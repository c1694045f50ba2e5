import type { GuideCheck } from './guide-check.ts'
import { placedConditions, placedOperands } from './placed-condition.ts'

/** Columns are only named inside `anyRow`. */
export const columnOutsideRow: GuideCheck = (guide) => {
  const conditions = placedConditions(guide).flatMap(({ condition, ...rest }) =>
    'column' in condition ? [{ column: condition.column, ...rest }] : [],
  )
  const operands = placedOperands(guide).flatMap(({ operand, ...rest }) =>
    'column' in operand ? [{ column: operand.column, ...rest }] : [],
  )
  return [...conditions, ...operands]
    .filter(({ table }) => table === undefined)
    .map(({ column, path, owner }) => ({
      code: 'column-outside-row',
      severity: 'error',
      path: [...path, 'column'],
      question: owner,
      message: { de: 'Spalte außerhalb von anyRow', en: 'column outside anyRow' },
      found: column,
    }))
}
