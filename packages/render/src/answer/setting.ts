import type { Language, NumberFormat, ProviderProfile } from '@leitfaden/core'

/** What is needed to write an answer down: in which language, and whose backup schemes and service levels it names. */
export interface Setting {
  readonly language: Language
  readonly provider?: ProviderProfile | undefined
  /** Is it to be edited, and read back? Then no number may be taken for another. */
  readonly editable?: boolean | undefined
}

/** How numbers are written. */
export function numbersOf({ editable }: Setting): NumberFormat {
  return editable ? { group: 'clear' } : {}
}
