import type { Result } from '@leitfaden/core'
import { type CalculationOptions, calculateWith } from '../calculate/calculate-with.ts'
import type { Calculation } from '../calculate/calculation.ts'
import type { CompiledModel } from '../model/compiled-model.ts'
import { builtInModel } from '../model.ts'
import { engineOf } from './engine-of.ts'

export interface ProjectCalculationOptions extends CalculationOptions {
  /** The built-in model where absent. */
  readonly model?: CompiledModel
  /** Ids of the figures whose ranges are wanted: those of all others are not looked for, which takes time. All where absent. */
  readonly figures?: readonly string[]
}

/** As `calculate`, for changed models too: the numbers of an estimate without its words and without the trace, for many documents in a row. */
export function calculateProject({
  model = builtInModel,
  figures,
  ...options
}: ProjectCalculationOptions): Result<Calculation> {
  const result = calculateWith(engineOf(model), options, figures)
  return result.ok ? { ...result, value: result.value.calculation } : result
}
