import { convertExactly } from '../quantity/convert-exactly.ts'
import { equalDimensions } from '../quantity/dimension.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { compare, type Rational, rational, rationalFromNumber, toNumber } from '../quantity/rational.ts'
import { type UnitInfo, unitInfo } from '../quantity/unit-info.ts'
import type { Part } from './part-of.ts'

/** Adds quantities of one dimension, in the smallest of their units; ranges add bound by bound. Undefined where they do not add up. */
export function sumOfQuantities(parts: readonly Part[]): Quantity | undefined {
  const quantities = parts.filter(isQuantity)
  const infos = quantities.flatMap((quantity) => unitInfo(quantity.unit) ?? [])
  const [first] = infos
  if (first === undefined || infos.length < parts.length) return undefined
  if (!infos.every((info) => equalDimensions(info.dimension, first.dimension))) return undefined
  const unit = quantities[infos.indexOf(infos.reduce(smaller))]?.unit ?? ''
  const low = total(quantities, unit, (quantity) => ('value' in quantity ? quantity.value : quantity.low))
  const high = total(quantities, unit, (quantity) => ('value' in quantity ? quantity.value : quantity.high))
  return low === high ? { value: low, unit } : { low, high, unit }
}

function total(quantities: readonly Quantity[], unit: string, bound: (quantity: Quantity) => number): number {
  return toNumber(
    quantities.map((quantity) => convertExactly(rationalFromNumber(bound(quantity)), quantity.unit, unit)).reduce(add),
  )
}

function add(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
}

function smaller(a: UnitInfo, b: UnitInfo): UnitInfo {
  return compare(b.factor, a.factor) < 0 ? b : a
}

function isQuantity(part: Part): part is Quantity {
  if (typeof part !== 'object' || !('unit' in part)) return false
  return 'value' in part ? Number.isFinite(part.value) : Number.isFinite(part.low) && Number.isFinite(part.high)
}
