import type { AnswersDocument, Guide, Language, ProviderProfile } from '@leitfaden/core'
import type { Estimate } from '@leitfaden/sizing'

/** What pictures are made from; a `ReportInput` is one. */
export interface PictureInput {
  readonly guide: Guide
  readonly document: AnswersDocument
  readonly provider?: ProviderProfile | undefined
  readonly estimate: Estimate
  readonly language: Language
  /** Curves for a narrow column, as on a phone: the same size of letters, less beside the ends. */
  readonly narrow?: boolean | undefined
}
