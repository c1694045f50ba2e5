import type { Result } from '@leitfaden/core'
import type { Estimate } from '@leitfaden/sizing'
import { ownModel } from '../own-model.ts'
import type { FiguresInput } from './calculate-figures.ts'

export interface EstimateInput extends FiguresInput {
  readonly today: string
  /** Ids of the figures whose uncertainty is looked into. Default: the cost. */
  readonly uncertaintyOf?: readonly string[]
}

/** The whole estimate with its traces, as the command line makes it: all samples, every month. */
export async function estimateProject({ overrides, ...options }: EstimateInput): Promise<Result<Estimate>> {
  const [{ estimate }, model] = await Promise.all([import('@leitfaden/sizing'), ownModel(overrides)])
  if (model === undefined) return estimate(options)
  return model.ok ? estimate({ ...options, model: model.value }) : model
}
