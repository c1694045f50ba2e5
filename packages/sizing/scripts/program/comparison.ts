import type { Expression, Operator } from '../../src/formula/expression.ts'
import { absoluteTolerance } from '../../src/formula/tolerance.ts'

const functions: { readonly [op in Operator]?: string } = {
  equal: 'equal',
  unequal: '!equal',
  larger: 'larger',
  smaller: 'smaller',
  largerEq: 'largerEq',
  smallerEq: 'smallerEq',
}

/**
 * A tolerant comparison; `undefined` where the expression is none. Beside 0 it is a plain one with the absolute tolerance: no call
 * in the inner loop.
 */
export function comparison(e: Expression, write: (part: Expression) => string): string | undefined {
  if (!('args' in e)) return undefined
  const [left, right] = e.args
  if (left && right?.op === 'number' && right.value === 0) {
    const sign = besideZero(e.op as Operator, () => write(left))
    if (sign) return sign
  }
  const compare = functions[e.op as Operator]
  return compare && `${compare}(${e.args.map(write).join(', ')})`
}

function besideZero(op: Operator, write: () => string): string | undefined {
  switch (op) {
    case 'larger':
      return `${write()} > ${absoluteTolerance}`
    case 'smaller':
      return `${write()} < -${absoluteTolerance}`
    case 'largerEq':
      return `${write()} >= -${absoluteTolerance}`
    case 'smallerEq':
      return `${write()} <= ${absoluteTolerance}`
    case 'equal':
      return `Math.abs(${write()}) <= ${absoluteTolerance}`
    case 'unequal':
      return `Math.abs(${write()}) > ${absoluteTolerance}`
    default:
      return undefined
  }
}
