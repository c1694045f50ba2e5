import type { Answers, ModelOverrides, ProviderProfile, Result } from '@leitfaden/core'
import { type Calculation, calculate } from '@leitfaden/sizing/calculator'
import type { PriceList } from '@leitfaden/sizing/prices'
import { ownModel } from '../own-model.ts'

export interface FiguresInput {
  readonly answers: Answers
  readonly provider: ProviderProfile
  readonly prices?: PriceList
  /** What the document changes about the model. */
  readonly overrides?: ModelOverrides
  /** So many as the whole estimate takes where the figures stand beside it. Default: few, for every key stroke. */
  readonly samples?: number
}

/** A first look at all figures, fast enough for every key stroke: of curves both ends alone. */
export async function calculateFigures({
  overrides,
  samples = 256,
  ...input
}: FiguresInput): Promise<Result<Calculation>> {
  const options = { ...input, samples, ranges: 'both-ends' } as const
  const model = await ownModel(overrides)
  if (model === undefined) return calculate(options)
  if (!model.ok) return model
  const { calculateProject } = await import('@leitfaden/sizing')
  return calculateProject({ ...options, model: model.value })
}
