import type { Comparison } from '../guide/condition.schema.ts'
import { type Bounds, exactBounds } from './exact-bounds.ts'
import type { Part } from './part-of.ts'

/**
 * Compares two values; undecided where they can not be compared (other dimension, other kind, a whole table).
 * A range compares true only if every amount in it does, and false only if none does. Texts and dates compare as text.
 */
export function compareValues(left: Part, comparison: Comparison, right: Part): boolean | undefined {
  if (typeof left === 'boolean' && typeof right === 'boolean') return compareEquality(left === right, comparison)
  const bounds = boundsOf(left, right)
  if (bounds === undefined) return undefined
  const { lowToHigh, highToLow, bothExact } = bounds
  if (comparison === '<') return decided(highToLow < 0, lowToHigh >= 0)
  if (comparison === '<=') return decided(highToLow <= 0, lowToHigh > 0)
  if (comparison === '>') return decided(lowToHigh > 0, highToLow <= 0)
  if (comparison === '>=') return decided(lowToHigh >= 0, highToLow < 0)
  const equal = decided(bothExact && lowToHigh === 0, lowToHigh > 0 || highToLow < 0)
  return equal === undefined ? undefined : compareEquality(equal, comparison)
}

function boundsOf(left: Part, right: Part): Bounds | undefined {
  if (typeof left === 'number' && typeof right === 'number') return point(Math.sign(left - right))
  if (typeof left === 'string' && typeof right === 'string') return point(left < right ? -1 : left > right ? 1 : 0)
  return exactBounds(left, right)
}

function point(sign: number): Bounds {
  return { lowToHigh: sign, highToLow: sign, bothExact: true }
}

function decided(holds: boolean, fails: boolean): boolean | undefined {
  return holds ? true : fails ? false : undefined
}

function compareEquality(equal: boolean, comparison: Comparison): boolean | undefined {
  if (comparison === '==') return equal
  return comparison === '!=' ? !equal : undefined
}
