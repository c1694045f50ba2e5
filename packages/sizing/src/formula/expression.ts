/** A formula once it is parsed: the small form that is checked, evaluated and printed without mathjs. */
export type Expression =
  | { readonly op: 'number'; readonly value: number }
  | { readonly op: 'name'; readonly name: string }
  | { readonly op: Operator; readonly args: readonly Expression[] }
  | { readonly op: 'if'; readonly args: readonly [Expression, Expression, Expression] }
  | { readonly op: 'call'; readonly name: FunctionName; readonly args: readonly Expression[] }

/** mathjs' own names of the operators that formulas may use, and how each is written. */
export const operators = {
  add: '+',
  subtract: '-',
  multiply: '*',
  divide: '/',
  pow: '^',
  unaryMinus: '-',
  larger: '>',
  largerEq: '>=',
  smaller: '<',
  smallerEq: '<=',
  equal: '==',
  unequal: '!=',
  and: 'and',
  or: 'or',
  not: 'not',
} as const

export type Operator = keyof typeof operators

/** Functions that formulas may call; what each does stands in `functions.ts`. */
export const functionNames = [
  'max',
  'min',
  'ceil',
  'floor',
  'round',
  'abs',
  'sqrt',
  'exp',
  'log',
  'sum',
  'perKind',
  'restorePoints',
  'fewestRestorePoints',
  'mostRestorePoints',
  'reachBack',
  'backupCopies',
  'windowShare',
  'meanWait',
  'waitingShare',
] as const

export type FunctionName = (typeof functionNames)[number]

/** The names an expression refers to, each once, in the order of their first use. */
export function namesIn(expression: Expression): string[] {
  const names = new Set<string>()
  const visit = (e: Expression): void => {
    if (e.op === 'name') names.add(e.name)
    else if (e.op !== 'number') e.args.forEach(visit)
  }
  visit(expression)
  return [...names]
}
