import type { Condition, Operand } from '../condition.schema.ts'
import type { Guide } from '../guide.schema.ts'
import type { Path } from './guide-check.ts'
import { placedQuestions } from './placed-question.ts'
import { placedRules } from './placed-rule.ts'

export interface PlacedCondition {
  readonly condition: Condition
  readonly path: Path
  /** The question it belongs to. */
  readonly owner: string
  /** Inside `anyRow`: the table whose row is looked at. */
  readonly table?: string
}

export interface PlacedOperand extends Omit<PlacedCondition, 'condition'> {
  readonly operand: Operand
}

/** Every condition of the guide, the parts of composed ones included, with its place. */
export function placedConditions(guide: Guide): PlacedCondition[] {
  const relevances = placedQuestions(guide).flatMap(({ question, path }): PlacedCondition[] =>
    question.relevance === undefined
      ? []
      : [{ condition: question.relevance, path: [...path, 'relevance'], owner: question.id }],
  )
  const rules = placedRules(guide).map(
    ({ rule, path }): PlacedCondition => ({ condition: rule.when, path: [...path, 'when'], owner: rule.question }),
  )
  return [...relevances, ...rules].flatMap(withParts)
}

/** Every operand of the guide's conditions, the parts of sums and lengths included, with its place. */
export function placedOperands(guide: Guide): PlacedOperand[] {
  return placedConditions(guide).flatMap(operandsOf)
}

/** The operands of one condition, its own parts left out. */
export function operandsOf({ condition, path, ...rest }: PlacedCondition): PlacedOperand[] {
  if ('present' in condition) return withAddends({ ...rest, operand: condition.present, path: [...path, 'present'] })
  if (!('compare' in condition)) return []
  return ([0, 2] as const).flatMap((side) =>
    withAddends({ ...rest, operand: condition.compare[side], path: [...path, 'compare', side] }),
  )
}

function withParts(placed: PlacedCondition): PlacedCondition[] {
  const { condition, path } = placed
  const part = (inner: Condition, ...below: Path) =>
    withParts({ ...placed, condition: inner, path: [...path, ...below] })
  if ('all' in condition) return [placed, ...condition.all.flatMap((inner, index) => part(inner, 'all', index))]
  if ('any' in condition) return [placed, ...condition.any.flatMap((inner, index) => part(inner, 'any', index))]
  if ('not' in condition) return [placed, ...part(condition.not, 'not')]
  if (!('anyRow' in condition)) return [placed]
  const row = { ...placed, condition: condition.anyRow, path: [...path, 'anyRow'], table: condition.question }
  return [placed, ...withParts(row)]
}

function withAddends(placed: PlacedOperand): PlacedOperand[] {
  const { operand, path } = placed
  if ('length' in operand)
    return [placed, ...withAddends({ ...placed, operand: operand.length, path: [...path, 'length'] })]
  if (!('sum' in operand)) return [placed]
  return [
    placed,
    ...operand.sum.flatMap((addend, index) =>
      withAddends({ ...placed, operand: addend, path: [...path, 'sum', index] }),
    ),
  ]
}
