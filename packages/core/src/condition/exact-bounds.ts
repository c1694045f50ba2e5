import { equalDimensions } from '../quantity/dimension.ts'
import type { Unit } from '../quantity/quantity.ts'
import { compare, multiply, type Rational, rationalFromDecimal, rationalFromNumber } from '../quantity/rational.ts'
import { type UnitInfo, unitInfo } from '../quantity/unit-info.ts'
import type { Part } from './part-of.ts'

/** How the bounds of two values lie to each other: signs of left's low against right's high bound, and of left's high against right's low. */
export interface Bounds {
  readonly lowToHigh: number
  readonly highToLow: number
  /** Neither is a range. */
  readonly bothExact: boolean
}

/** Compares two quantities (or amounts of money) exactly, whatever their units; undefined where their dimensions differ or they are none. */
export function exactBounds(left: Part, right: Part): Bounds | undefined {
  const a = intervalOf(left)
  const b = intervalOf(right)
  if (a === undefined || b === undefined || !equalDimensions(a.dimension, b.dimension)) return undefined
  return {
    lowToHigh: compare(a.low, b.high),
    highToLow: compare(a.high, b.low),
    bothExact: compare(a.low, a.high) === 0 && compare(b.low, b.high) === 0,
  }
}

/** In base units. */
interface Interval {
  readonly low: Rational
  readonly high: Rational
  readonly dimension: UnitInfo['dimension']
}

function intervalOf(part: Part): Interval | undefined {
  if (typeof part !== 'object' || Array.isArray(part)) return undefined
  if ('currency' in part && 'amount' in part) return moneyInterval(String(part.amount), String(part.currency))
  if (!('unit' in part)) return undefined
  const { low, high } = 'value' in part ? { low: part.value, high: part.value } : part
  if (!Number.isFinite(low) || !Number.isFinite(high)) return undefined
  return interval(rationalFromNumber(Number(low)), rationalFromNumber(Number(high)), String(part.unit))
}

function moneyInterval(amount: string, currency: string): Interval | undefined {
  if (!/^-?\d+(\.\d+)?$/.test(amount)) return undefined
  return interval(rationalFromDecimal(amount), rationalFromDecimal(amount), currency)
}

function interval(low: Rational, high: Rational, unit: Unit): Interval | undefined {
  const info = unitInfo(unit)
  if (info === undefined) return undefined
  return { low: multiply(low, info.factor), high: multiply(high, info.factor), dimension: info.dimension }
}
