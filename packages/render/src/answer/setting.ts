import type { Language, ProviderProfile } from '@leitfaden/core'

/** What is needed to write an answer down: in which language, and whose backup schemes and service levels it names. */
export interface Setting {
  readonly language: Language
  readonly provider?: ProviderProfile | undefined
}
