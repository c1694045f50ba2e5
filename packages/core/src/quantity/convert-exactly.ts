import { equalDimensions } from './dimension.ts'
import { knownUnit } from './known-unit.ts'
import type { Unit } from './quantity.ts'
import { divide, multiply, type Rational } from './rational.ts'

/** The same amount in another unit, without rounding. Throws on an unknown unit and on another dimension. */
export function convertExactly(amount: Rational, from: Unit, to: Unit): Rational {
  const source = knownUnit(from)
  const target = knownUnit(to)
  if (!equalDimensions(source.dimension, target.dimension)) throw new RangeError(`${from} is not ${to}`)
  return divide(multiply(amount, source.factor), target.factor)
}
