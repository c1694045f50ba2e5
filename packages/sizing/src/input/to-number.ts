import { type Quantity, toBase, type Unit } from '@leitfaden/core'
import type { Choice } from '../model/model.ts'

/** One answered value as a number in base units: a range counts with its middle. */
export function toNumber(value: unknown, unit: Unit, choose?: Choice): number | undefined {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'string') return choose && Object.hasOwn(choose, value) ? choose[value] : undefined
  if (typeof value === 'number') return toBase(value, unit)
  if (typeof value !== 'object' || value === null || !('unit' in value)) return undefined
  const quantity = value as Quantity
  const middle = 'value' in quantity ? quantity.value : (quantity.low + quantity.high) / 2
  return toBase(middle, quantity.unit)
}
