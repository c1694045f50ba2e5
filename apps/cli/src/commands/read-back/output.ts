import type { Answer } from '@leitfaden/core'

/** What `read-back --json` writes besides the common fields. */
export interface ReadBackOutput {
  readonly command: 'read-back'
  /** The answers file. */
  readonly file: string
  /** What the tickets changed, and what both sides changed. */
  readonly changes: readonly {
    readonly question: string
    /** `conflict`: both the file and the ticket changed it, and the file stays. */
    readonly kind: 'added' | 'changed' | 'removed' | 'conflict'
    /** In the file, as it was. */
    readonly mine?: Answer
    /** In the ticket. */
    readonly theirs?: Answer
    /** Name of the ticket. */
    readonly ticket: string
  }[]
  /** Questions whose note took up text that could not be understood. */
  readonly noted: readonly string[]
  /** Text of the tickets that belongs to no answer. */
  readonly unplaced: readonly { readonly ticket: string; readonly text: string; readonly question?: string }[]
  /** Boxes that say something else than the answer. */
  readonly boxes: readonly {
    readonly ticket: string
    readonly question: string
    readonly box: 'ticked-without-answer' | 'unticked-with-answer'
  }[]
  /** Where the merged answers are; absent where nothing was written. */
  readonly written?: string
  /** The new text, where the file is standard input or could be saved nowhere. */
  readonly document?: string
}
