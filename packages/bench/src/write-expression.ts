import type { Expression } from '../../sizing/src/formula/expression.ts'

/** How an engine spells what formulas are made of. */
export interface Spelling {
  readonly name: (name: string) => string
  readonly call: (name: string, args: readonly string[]) => string
  readonly choose: (condition: string, whenTrue: string, whenFalse: string) => string
  readonly pow: (base: string, exponent: string) => string
  /** `and`, `or`, `not`, `==`, `!=`. */
  readonly words: { readonly [op in 'and' | 'or' | 'not' | 'equal' | 'unequal']: string }
}

const signs = {
  add: '+',
  subtract: '-',
  multiply: '*',
  divide: '/',
  larger: '>',
  largerEq: '>=',
  smaller: '<',
  smallerEq: '<=',
} as const

/** A formula in the syntax of another engine. */
export function writeExpression(e: Expression, spelling: Spelling): string {
  const write = (part: Expression | undefined): string => writeExpression(part as Expression, spelling)
  switch (e.op) {
    case 'number':
      return String(e.value)
    case 'name':
      return spelling.name(e.name)
    case 'if':
      return spelling.choose(write(e.args[0]), write(e.args[1]), write(e.args[2]))
    case 'call':
      return spelling.call(e.name, e.args.map(write))
    case 'pow':
      return spelling.pow(write(e.args[0]), write(e.args[1]))
    case 'unaryMinus':
      return `(0 - ${write(e.args[0])})`
    case 'not':
      return `${spelling.words.not}(${write(e.args[0])})`
    case 'and':
    case 'or':
    case 'equal':
    case 'unequal':
      return `(${write(e.args[0])} ${spelling.words[e.op]} ${write(e.args[1])})`
    default:
      return `(${write(e.args[0])} ${signs[e.op]} ${write(e.args[1])})`
  }
}
