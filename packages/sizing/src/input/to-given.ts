import { type Quantity, toBase, type Unit } from '@leitfaden/core'
import type { Choice, Shape } from '../model/model.ts'
import { type Spread, spreadOf } from '../sampling/spread.ts'
import type { Given } from './found.ts'

/** How to read one answered value. `choose`: a number for each option; `shape`: how a range spreads. */
interface Reading {
  readonly unit: Unit
  readonly choose?: Choice | undefined
  readonly shape?: Shape | undefined
}

/** One answered value in base units; a range is in 8 of 10 cases between its ends. `undefined` where it is no number. */
export function toGiven(value: unknown, { unit, choose, shape }: Reading): Given | undefined {
  if (typeof value === 'boolean') return { value: value ? 1 : 0 }
  if (typeof value === 'string') {
    const chosen = choose && Object.hasOwn(choose, value) ? choose[value] : undefined
    return chosen === undefined ? undefined : { value: chosen }
  }
  if (typeof value === 'number') return { value: toBase(value, unit) }
  if (typeof value !== 'object' || value === null || !('unit' in value)) return undefined
  const quantity = value as Quantity
  if ('value' in quantity) return { value: toBase(quantity.value, quantity.unit) }
  const [low, high] = [toBase(quantity.low, quantity.unit), toBase(quantity.high, quantity.unit)]
  if (low === high) return { value: low }
  const spread = shape === 'share' ? shareBetween(low, high) : spreadOf(low, high)
  return { value: spread.middle, spread }
}

/** A share between two others: its middle has the middle odds. */
function shareBetween(low: number, high: number): Spread {
  const odds = Math.sqrt((low / (1 - low)) * (high / (1 - high)))
  const middle = low > 0 && high < 1 ? odds / (1 + odds) : (low + high) / 2
  return { low, middle, high, shape: 'share' }
}
