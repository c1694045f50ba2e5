import type { Answer } from '@leitfaden/core'
import type { MoneyRange } from '@leitfaden/sizing'

/** What `set --json` writes besides the common fields. */
export interface SetOutput {
  readonly command: 'set'
  /** The answers file. */
  readonly file: string
  /** What was set. */
  readonly changes: readonly { readonly question: string; readonly before?: Answer; readonly after?: Answer }[]
  /** Is it in the file? */
  readonly saved: boolean
  /** Cost per month, where it could be estimated. */
  readonly cost?: { readonly before: MoneyRange; readonly after: MoneyRange; readonly currency: string }
  /** The new text, where the file is standard input or could be saved nowhere. */
  readonly document?: string
}
