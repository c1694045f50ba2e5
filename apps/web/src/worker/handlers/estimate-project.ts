import type { Result } from '@leitfaden/core'
import type { Estimate } from '@leitfaden/sizing'
import type { CompiledModel } from '@leitfaden/sizing/model'
import { ownModel } from '../own-model.ts'
import type { FiguresInput } from './calculate-figures.ts'

export interface EstimateInput extends FiguresInput {
  readonly today: string
  /** Ids of the figures whose uncertainty is looked into. Default: the cost. */
  readonly uncertaintyOf?: readonly string[]
}

export interface MadeEstimate {
  readonly estimate: Estimate
  /** The model, where the document changes it. */
  readonly model?: CompiledModel
}

/** The whole estimate with its traces, as the command line makes it: all samples, every month. */
export async function estimateProject({ overrides, ...options }: EstimateInput): Promise<Result<MadeEstimate>> {
  const [{ estimate }, model] = await Promise.all([import('@leitfaden/sizing'), ownModel(overrides)])
  if (model?.ok === false) return model
  const made = estimate({ ...options, ...(model && { model: model.value }) })
  return made.ok ? { ...made, value: { estimate: made.value, ...(model && { model: model.value }) } } : made
}
