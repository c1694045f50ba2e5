import { toBase } from '@leitfaden/core'
import type { Given } from '../input/found.ts'
import type { Spread } from '../sampling/spread.ts'
import type { AssumptionNumbers } from './model-numbers.ts'

/** What may be negative, such as growth, takes away nearly everything at worst. */
const nearlyGone = -0.95

/** An assumption in base units, in the variant for an option where it has one. */
export function assumedGiven(assumption: AssumptionNumbers, option?: string): Given {
  const variant = option === undefined ? undefined : assumption.variants?.[option]
  const { value, low, high } = variant ?? assumption
  const inBase = (n: number): number => toBase(n, assumption.unit)
  if (low === high) return { value: inBase(value) }
  const points = { low: inBase(low), middle: inBase(value), high: inBase(high) }
  return { value: points.middle, spread: { ...points, ...shapeOf(assumption, low) } }
}

function shapeOf({ shape, chance }: AssumptionNumbers, low: number): Omit<Spread, 'low' | 'middle' | 'high'> {
  if (shape === 'chance') return { shape, chance: chance ?? 0.5 }
  const shown = shape ?? (low > 0 ? 'lognormal' : 'normal')
  if (shown !== 'normal') return { shape: shown }
  return { shape: shown, floor: low < 0 ? nearlyGone : 0 }
}
