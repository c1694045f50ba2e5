import type { CompiledModel } from '../src/model.ts'
import type { Case } from './case.ts'
import { predict } from './predict.ts'
import type { Prediction } from './prediction.ts'
import { refitModel } from './refit-model.ts'

export interface Calibration {
  /** With the kind of application and the time zones answered, each family predicted by a model that does not know it. */
  readonly known: readonly Prediction[]
  /** The same from the load alone. */
  readonly unknown: readonly Prediction[]
  /** By the model as it is, with what it has learned from the same families. */
  readonly inSample: readonly Prediction[]
}

/** Predicts all cases, each family by a model that was refitted without it. */
export function calibrateFamilies(cases: readonly Case[], model: CompiledModel): Calibration {
  const known: Prediction[] = []
  const unknown: Prediction[] = []
  const inSample: Prediction[] = []
  for (const family of [...new Set(cases.map((c) => c.family))]) {
    const refitted = refitModel(model, family)
    for (const of of cases.filter((c) => c.family === family)) {
      known.push(...predict(of, refitted, true))
      unknown.push(...predict(of, refitted, false))
      inSample.push(...predict(of, model, true))
    }
  }
  return { known, unknown, inSample }
}
