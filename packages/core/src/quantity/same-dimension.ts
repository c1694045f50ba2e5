import { equalDimensions } from './dimension.ts'
import type { Unit } from './quantity.ts'
import { unitInfo } from './unit-info.ts'

/** Can an amount in one unit be told in the other? False also where a unit is unknown. */
export function sameDimension(a: Unit, b: Unit): boolean {
  const left = unitInfo(a)
  const right = unitInfo(b)
  return left !== undefined && right !== undefined && equalDimensions(left.dimension, right.dimension)
}
