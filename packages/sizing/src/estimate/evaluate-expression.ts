import { type Expression, namesIn } from '../formula/expression.ts'
import { functions } from '../formula/functions.ts'
import { nearlyEqual } from '../formula/tolerance.ts'
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

function evaluateCell(e: Expression, scope: Scope, row: number, month: number): number {
  switch (e.op) {
    case 'number':
      return e.value
    case 'name':
      return cellAt(scope.value(e.name), row, month)
    case 'if':
      return evaluateCell(e.args[evaluateCell(e.args[0], scope, row, month) ? 1 : 2], scope, row, month)
    case 'call': {
      if (e.name === 'sum' || e.name === 'perKind')
        return addRows(e.args[0] as Expression, scope, month, e.name === 'perKind' ? row : undefined)
      return functions[e.name].evaluate?.(...e.args.map((arg) => evaluateCell(arg, scope, row, month))) ?? Number.NaN
    }
    default:
      return operate(e.op, evaluateCell(e.args[0] as Expression, scope, row, month), () =>
        evaluateCell(e.args[1] as Expression, scope, row, month),
      )
  }
}

function addRows(summand: Expression, scope: Scope, month: number, kind: number | undefined): number {
  const table = axesOf(summand, scope).table as string
  const kinds = scope.kindOf(table)
  let total = 0
  for (let row = 0; row < rowsOf(summand, table, scope); row++)
    if (kind === undefined || kinds[row] === kind) total += evaluateCell(summand, scope, row, month)
  return total
}

function operate(
  op: Exclude<Expression['op'], 'number' | 'name' | 'if' | 'call'>,
  a: number,
  right: () => number,
): number {
  switch (op) {
    case 'unaryMinus':
      return -a
    case 'not':
      return a ? 0 : 1
    case 'and':
      return a && right() ? 1 : 0
    case 'or':
      return a || right() ? 1 : 0
    case 'add':
      return a + right()
    case 'subtract':
      return a - right()
    case 'multiply':
      return a * right()
    case 'divide':
      return a / right()
    case 'pow':
      return a ** right()
    default:
      return compare(op, a, right()) ? 1 : 0
  }
}

function compare(
  op: 'larger' | 'largerEq' | 'smaller' | 'smallerEq' | 'equal' | 'unequal',
  a: number,
  b: number,
): boolean {
  const equal = nearlyEqual(a, b)
  switch (op) {
    case 'equal':
      return equal
    case 'unequal':
      return !equal
    case 'larger':
      return a > b && !equal
    case 'smaller':
      return a < b && !equal
    case 'largerEq':
      return a > b || equal
    case 'smallerEq':
      return a < b || equal
  }
}
