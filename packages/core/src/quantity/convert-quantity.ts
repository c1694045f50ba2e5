import { convertExactly } from './convert-exactly.ts'
import type { Quantity, Unit } from './quantity.ts'
import { rationalFromNumber, toNumber } from './rational.ts'

/** The quantity in another unit, each bound rounded once to the nearest double. Throws on another dimension. */
export function convertQuantity(quantity: Quantity, to: Unit): Quantity {
  const convert = (value: number) => toNumber(convertExactly(rationalFromNumber(value), quantity.unit, to))
  if ('value' in quantity) return { value: convert(quantity.value), unit: to }
  return { low: convert(quantity.low), high: convert(quantity.high), unit: to }
}
