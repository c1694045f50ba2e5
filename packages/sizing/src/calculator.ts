import type { Result } from '@leitfaden/core'
import { type Calculated, type CalculationOptions, calculateWith } from './calculate/calculate-with.ts'
import type { Calculation, Uncertainty } from './calculate/calculation.ts'
import type { FaultsEstimate } from './calculate/faults-estimate.ts'
import { serviceLevelOf } from './calculate/service-level-of.ts'
import { uncertaintiesOf } from './calculate/uncertainties-of.ts'
import { builtInEngine } from './engine/built-in-engine.ts'

export type { CalculationOptions } from './calculate/calculate-with.ts'
export type * from './calculate/calculation.ts'
export type * from './calculate/cost-calculation.ts'
export type * from './calculate/faults-estimate.ts'

/**
 * The numbers of an estimate without its words and without the trace: small and fast, for a page or a batch that has words of its own.
 * All figures with P10, P50 and P90, the cost, and findings by their ids; the same input gives the same bytes. Issues as of `estimate`.
 */
export function calculate(options: CalculationOptions): Result<Calculation> {
  const result = calculateWith(builtInEngine, options)
  return result.ok ? { ...result, value: result.value.calculation } : result
}

/** What each reaction tier of the provider makes of the faults to be expected. Who does not import it does not load its calendar. */
export function calculateServiceLevel(options: CalculationOptions): Result<FaultsEstimate> {
  return from(options, (calculated) => ({ ok: true, value: serviceLevelOf(calculated, options), issues: [] }))
}

/** Which causes and questions the range of a figure comes from, by id of the figure or `cost`. */
export function calculateUncertainty(
  options: CalculationOptions,
  of: readonly string[],
): Result<readonly Uncertainty[]> {
  return from(options, (calculated) => uncertaintiesOf(calculated, of))
}

function from<T>(options: CalculationOptions, take: (calculated: Calculated) => Result<T>): Result<T> {
  const result = calculateWith(builtInEngine, options)
  return result.ok ? take(result.value) : result
}
