import type { Lane } from '../engine/lane.ts'
import { type Expression, namesIn } from '../formula/expression.ts'
import { functions } from '../formula/functions.ts'
import { applyToLanes, chooseLane, operateLanes } from './lane-arithmetic.ts'
import { cellAt, months, type Value } from './value.ts'

/** Everything a formula can see. */
export interface Scope {
  readonly value: (name: string) => Value
  /** For `perKind`: how many kinds there are, and the kind of each row of a table. */
  readonly kinds: number
  readonly kindOf: (table: string) => readonly number[]
  /** What is known already of the axes of expressions. */
  readonly axes: Map<Expression, Axes>
}

/** Along what an expression varies: the rows of a table, the months. */
interface Axes {
  readonly table: string | undefined
  readonly monthly: boolean
}

/** Evaluates along the axes that the names in it have. Only checked expressions come here, so names and arguments fit. */
export function evaluateExpression(expression: Expression, scope: Scope): Value {
  const { table, monthly } = axesOf(expression, scope)
  const rows = table === undefined ? 1 : table === 'kind' ? scope.kinds : rowsOf(expression, table, scope)
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: monthly ? months : 1 }, (_, month) => evaluateCell(expression, scope, row, month)),
  )
  return table === undefined ? { monthly, cells } : { table, monthly, cells }
}

function axesOf(expression: Expression, scope: Scope): Axes {
  const known = scope.axes.get(expression)
  if (known) return known
  const axes = findAxes(expression, scope)
  scope.axes.set(expression, axes)
  return axes
}

function findAxes(expression: Expression, scope: Scope): Axes {
  if (expression.op === 'number') return { table: undefined, monthly: false }
  if (expression.op === 'name') {
    const value = scope.value(expression.name)
    return { table: value.table, monthly: value.monthly }
  }
  const axes = expression.args.map((arg) => axesOf(arg, scope))
  const monthly = axes.some((a) => a.monthly)
  if (expression.op === 'call' && expression.name === 'sum') return { table: undefined, monthly }
  if (expression.op === 'call' && expression.name === 'perKind') return { table: 'kind', monthly }
  return { table: axes.find((a) => a.table !== undefined)?.table, monthly }
}

function rowsOf(expression: Expression, table: string, scope: Scope): number {
  for (const name of namesIn(expression)) {
    const value = scope.value(name)
    if (value.table === table) return value.cells.length
  }
  return 0
}

function evaluateCell(e: Expression, scope: Scope, row: number, month: number): Lane {
  switch (e.op) {
    case 'number':
      return e.value
    case 'name':
      return cellAt(scope.value(e.name), row, month)
    case 'if': {
      const [condition, whenTrue, whenFalse] = e.args
      return chooseLane(
        evaluateCell(condition, scope, row, month),
        () => evaluateCell(whenTrue, scope, row, month),
        () => evaluateCell(whenFalse, scope, row, month),
      )
    }
    case 'call': {
      if (e.name === 'sum' || e.name === 'perKind')
        return addRows(e.args[0] as Expression, scope, month, e.name === 'perKind' ? row : undefined)
      const { evaluate } = functions[e.name]
      const args = e.args.map((arg) => evaluateCell(arg, scope, row, month))
      return evaluate ? applyToLanes(evaluate, args) : Number.NaN
    }
    default: {
      const left = evaluateCell(e.args[0] as Expression, scope, row, month)
      const decided = (e.op === 'and' && left === 0) || (e.op === 'or' && typeof left === 'number' && left !== 0)
      const right = e.args[1]
      return operateLanes(e.op, left, right === undefined || decided ? 0 : evaluateCell(right, scope, row, month))
    }
  }
}

function addRows(summand: Expression, scope: Scope, month: number, kind: number | undefined): Lane {
  const table = axesOf(summand, scope).table as string
  const kinds = scope.kindOf(table)
  let total: Lane = 0
  for (let row = 0; row < rowsOf(summand, table, scope); row++)
    if (kind === undefined || kinds[row] === kind)
      total = operateLanes('add', total, evaluateCell(summand, scope, row, month))
  return total
}
