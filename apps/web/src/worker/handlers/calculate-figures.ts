import type { Answers, ProviderProfile, Result } from '@leitfaden/core'
import type { Calculation } from '@leitfaden/sizing/calculator'
import { calculate } from '@leitfaden/sizing/calculator'
import type { PriceList } from '@leitfaden/sizing/prices'

export interface FiguresInput {
  readonly answers: Answers
  readonly provider: ProviderProfile
  readonly prices: PriceList
}

/** A first look at all figures, fast enough for every key stroke: few samples, and of curves both ends. */
export function calculateFigures(input: FiguresInput): Result<Calculation> {
  return calculate({ ...input, samples: 256, ranges: 'both-ends' })
}
