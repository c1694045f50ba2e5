import { parseQuantity } from '../../quantity/parse-quantity.ts'
import { sameDimension } from '../../quantity/same-dimension.ts'
import type { GuideCheck } from './guide-check.ts'
import { operandSort, type Sort } from './operand-sort.ts'
import { placedConditions, placedOperands } from './placed-condition.ts'

/** Both sides of a comparison can be compared: quantities of one dimension, numbers with numbers, texts and dates with texts. */
export const incomparable: GuideCheck = (guide, profiles) =>
  placedConditions(guide).flatMap(({ condition, path, owner, table }) => {
    if (!('compare' in condition)) return []
    const [left, comparison, right] = condition.compare
    const a = operandSort(left, { guide, profiles, table })
    const b = operandSort(right, { guide, profiles, table })
    if (a === undefined || b === undefined) return []
    const ordered = comparison !== '==' && comparison !== '!='
    if (comparable(a, b) && !(ordered && a.sort === 'yes-no')) return []
    return [
      {
        code: 'incomparable',
        severity: 'error' as const,
        path: [...path, 'compare'],
        question: owner,
        message: { de: 'lässt sich nicht vergleichen', en: 'can not be compared' },
        found: `${named(a)} ${comparison} ${named(b)}`,
      },
    ]
  })

/** All parts of a sum are quantities of one dimension. */
export const unlikeAddends: GuideCheck = (guide, profiles) =>
  placedOperands(guide).flatMap(({ operand, path, owner, table }) => {
    if (!('sum' in operand)) return []
    const sorts = operand.sum.flatMap((addend) => operandSort(addend, { guide, profiles, table }) ?? [])
    const [first] = sorts
    if (first === undefined || sorts.every((sort) => sort.sort === 'quantity' && comparable(first, sort))) return []
    return [
      {
        code: 'unlike-addends',
        severity: 'error' as const,
        path: [...path, 'sum'],
        question: owner,
        message: { de: 'lässt sich nicht addieren', en: 'do not add up' },
        found: sorts.map(named).join(' + '),
      },
    ]
  })

/** Quantities in conditions can be read. */
export const unreadableQuantity: GuideCheck = (guide) =>
  placedOperands(guide).flatMap(({ operand, path, owner }) => {
    const parsed = 'quantity' in operand ? parseQuantity(operand.quantity, { negative: true }) : undefined
    if (parsed === undefined || parsed.ok || !('quantity' in operand)) return []
    const { message, expected } = parsed.fault
    return [
      {
        code: 'unreadable-quantity',
        severity: 'error' as const,
        path: [...path, 'quantity'],
        question: owner,
        message,
        ...(expected === undefined ? {} : { expected }),
        found: operand.quantity,
      },
    ]
  })

function comparable(a: Sort, b: Sort): boolean {
  if (a.sort === 'quantity' && b.sort === 'quantity') return sameDimension(a.unit, b.unit)
  return a.sort === b.sort && a.sort !== 'other'
}

function named(sort: Sort): string {
  return sort.sort === 'quantity' ? sort.unit : sort.sort
}
