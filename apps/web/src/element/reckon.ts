import type { Answers, Issue, ProviderProfile } from '@leitfaden/core'
import { calculate, calculateUncertainty, type QuestionShare } from '@leitfaden/sizing/calculator'
import type { PriceList } from '@leitfaden/sizing/prices'
import { figuresOfQuickLook, type ShownFigures } from '../estimate/shown-figures.ts'

export interface Reckoning {
  readonly answers: Answers
  readonly provider: ProviderProfile
  readonly prices?: PriceList
}

export type Reckoned =
  | { readonly ok: true; readonly figures: ShownFigures }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** For every key stroke: from few samples. */
export function quickLook(reckoning: Reckoning): Reckoned {
  return reckon(reckoning, 256)
}

/** For when nobody types: from as many samples as any other estimate. */
export function closerLook(reckoning: Reckoning): Reckoned {
  return reckon(reckoning, 2_048)
}

function reckon(reckoning: Reckoning, samples: number): Reckoned {
  const result = calculate({ ...reckoning, samples, ranges: 'both-ends' })
  if (!result.ok) return result
  return { ok: true, figures: { ...figuresOfQuickLook(result.value), refined: samples === 2_048 } }
}

/** Which questions the range of a figure, or of the `cost`, comes from: those that matter most first. */
export function causesOf(reckoning: Reckoning, figure: string): readonly QuestionShare[] {
  const result = calculateUncertainty({ ...reckoning, samples: 512 }, [figure])
  return result.ok ? (result.value[0]?.questions ?? []) : []
}
