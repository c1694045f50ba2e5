import type { Lane } from '../engine/lane.ts'
import type { Operator } from '../formula/expression.ts'
import { equal, larger, largerEq, smaller, smallerEq } from '../formula/tolerance.ts'

/** A function of numbers, of a fixed count of arguments, applied to lanes sample by sample. What is the same everywhere is reckoned once. */
export function applyToLanes(apply: (...args: number[]) => number, lanes: readonly Lane[]): Lane {
  const wide = lanes.find((lane): lane is Float64Array => typeof lane !== 'number')
  if (!wide) return apply(...(lanes as number[]))
  const result = new Float64Array(wide.length)
  if (lanes.length === 1) {
    for (let s = 0; s < result.length; s++) result[s] = apply(wide[s] as number)
    return result
  }
  const args = lanes.map((lane) => (typeof lane === 'number' ? lane : 0))
  for (let s = 0; s < result.length; s++) {
    for (const [i, lane] of lanes.entries()) if (typeof lane !== 'number') args[i] = lane[s] as number
    result[s] = apply(...args)
  }
  return result
}

/** The first where the condition is not 0, else the second. */
export function chooseLane(condition: Lane, whenTrue: () => Lane, whenFalse: () => Lane): Lane {
  if (typeof condition === 'number') return condition ? whenTrue() : whenFalse()
  const [first, second] = [whenTrue(), whenFalse()]
  return condition.map((holds, s) => {
    const chosen = holds ? first : second
    return typeof chosen === 'number' ? chosen : (chosen[s] as number)
  })
}

export function operateLanes(op: Operator, a: Lane, b: Lane): Lane {
  return typeof a === 'number' && typeof b === 'number' ? operations[op](a, b) : combine(operations[op], a, b)
}

function combine(apply: (a: number, b: number) => number, a: Lane, b: Lane): Float64Array {
  if (typeof a === 'number') return (b as Float64Array).map((each) => apply(a, each))
  if (typeof b === 'number') return a.map((each) => apply(each, b))
  return a.map((each, s) => apply(each, b[s] as number))
}

/** Comparisons and roundings are as tolerant as those of mathjs. */
const operations: { readonly [op in Operator]: (a: number, b: number) => number } = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  pow: (a, b) => a ** b,
  unaryMinus: (a) => -a,
  not: (a) => (a ? 0 : 1),
  and: (a, b) => (a && b ? 1 : 0),
  or: (a, b) => (a || b ? 1 : 0),
  equal: (a, b) => (equal(a, b) ? 1 : 0),
  unequal: (a, b) => (equal(a, b) ? 0 : 1),
  larger: (a, b) => (larger(a, b) ? 1 : 0),
  smaller: (a, b) => (smaller(a, b) ? 1 : 0),
  largerEq: (a, b) => (largerEq(a, b) ? 1 : 0),
  smallerEq: (a, b) => (smallerEq(a, b) ? 1 : 0),
}
