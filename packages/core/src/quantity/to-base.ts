import { knownUnit } from './known-unit.ts'
import type { Unit } from './quantity.ts'

/** A double in base units (B, s, pieces; 50 % is 0.5), for formulas. Throws on an unknown unit. */
export function toBase(value: number, unit: Unit): number {
  const { factor } = knownUnit(unit)
  return (value * Number(factor.numerator)) / Number(factor.denominator)
}

/** The inverse of `toBase`. */
export function fromBase(value: number, unit: Unit): number {
  const { factor } = knownUnit(unit)
  return (value * Number(factor.denominator)) / Number(factor.numerator)
}
