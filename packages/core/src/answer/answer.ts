import type { AnswerValue } from './value.ts'

interface Attributes {
  readonly note?: string
  /** Where the answer comes from: a log, a bill, a person's word. */
  readonly source?: string
  readonly by?: string
  /** `YYYY-MM-DD`. */
  readonly at?: string
}

/** A question nobody touched has no answer at all; `open` is one that somebody marked as such. Neither is zero. */
export type Answer<V = AnswerValue> =
  | (Attributes & { readonly state: 'answered'; readonly value: V })
  | (Attributes & { readonly state: 'open' | 'unknown' | 'discuss' })
  | (Attributes & { readonly state: 'not-applicable'; readonly reason?: string })

/** Answers by question id. */
export type Answers = { readonly [question: string]: Answer | undefined }
