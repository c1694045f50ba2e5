import type { Result } from '@leitfaden/core'
import { type CalculationOptions, calculateWith } from './calculate/calculate-with.ts'
import type { Calculation } from './calculate/calculation.ts'
import { builtInEngine } from './engine/built-in-engine.ts'

export type { CalculationOptions } from './calculate/calculate-with.ts'
export type * from './calculate/calculation.ts'
export type * from './calculate/cost-calculation.ts'
export type * from './calculate/faults-estimate.ts'

/**
 * The numbers of an estimate without its words and without the trace: small and fast, for a page or a batch that has words of its own.
 * All figures with P10, P50 and P90; the same input gives the same bytes. Issues as of `estimate`.
 */
export function calculate(options: CalculationOptions): Result<Calculation> {
  return calculateWith(builtInEngine, options)
}
