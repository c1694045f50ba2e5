import type { Question } from '@leitfaden/core'

/** What `next --json` writes besides the common fields. */
export interface NextOutput {
  readonly command: 'next'
  /** The answers file. */
  readonly file: string
  /** Largest share first; what nobody knows comes last. */
  readonly questions: readonly {
    readonly question: string
    /** Of the range of the cost, 0 to 1. */
    readonly share: number
    /** Answered, but with a range or in part. */
    readonly wide: boolean
    /** Somebody said already that nobody knows; such questions come last. */
    readonly unknown: boolean
    /** As in the guide. */
    readonly asked: Question
  }[]
}
