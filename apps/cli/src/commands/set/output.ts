import type { Answer } from '@leitfaden/core'
import type { MoneyRange } from '@leitfaden/sizing'

/** What `set --json` writes besides the common fields. */
export interface SetOutput {
  readonly command: 'set'
  /** The answers file. */
  readonly file: string
  /** What was answered. */
  readonly changes: readonly { readonly question: string; readonly before?: Answer; readonly after?: Answer }[]
  /** What was set besides answers: the language, the provider, the price list, as the file names them. */
  readonly parts: readonly {
    readonly part: 'language' | 'provider' | 'prices'
    readonly before?: string
    readonly after?: string
  }[]
  /** Is it in the file? */
  readonly saved: boolean
  /** Cost per month, where it could be estimated. */
  readonly cost?: { readonly before: MoneyRange; readonly after: MoneyRange; readonly currency: string }
  /** The new text, where the file is standard input or could be saved nowhere. */
  readonly document?: string
}
