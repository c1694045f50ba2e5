import type { Bindings } from '../engine/bindings.ts'
import type { Cause, Draw } from '../engine/causes.ts'
import type { Dependencies } from '../engine/dependencies.ts'
import type { ModelNumbers } from '../engine/model-numbers.ts'

/** What uncertainties are found from: the same samples as the ranges. */
export interface Sampled {
  readonly model: ModelNumbers
  readonly bindings: Bindings
  readonly dependencies: Dependencies
  readonly causes: readonly Cause[]
  readonly draw: Draw
  readonly count: number
  readonly seed: number
}
