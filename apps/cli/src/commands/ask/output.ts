/** What `ask --json` writes besides the common fields; the conversation itself is on standard error. */
export interface AskOutput {
  readonly command: 'ask'
  /** The answers file; none where the interview ended before there was one. */
  readonly file?: string
  /** Ids of the questions whose answers were saved. */
  readonly answered: readonly string[]
}
