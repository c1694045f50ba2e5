import type { Answers } from '../answer/answer.ts'
import type { Language } from '../text.ts'
import type { ModelOverrides } from './model-overrides.ts'

/** What one answers file holds, typed. */
export interface AnswersDocument {
  readonly guide: { readonly id: string; readonly version: string }
  /** The language the free texts are written in. */
  readonly language: Language
  /** Id of a provider profile and of a price list, where the author chose one. */
  readonly provider?: string
  readonly prices?: string
  readonly answers: Answers
  /** What the author changed about the sizing model. */
  readonly model?: ModelOverrides
}
