import type { Answer, AnswerState, Question } from '@leitfaden/core'

/** What `questions --json` writes besides the common fields. */
export interface QuestionsOutput {
  readonly command: 'questions'
  /** The answers file. */
  readonly file?: string
  /** As in the guide, with the state of each and the answer given. */
  readonly questions: readonly (Question & { readonly state: AnswerState; readonly given?: Answer })[]
}
