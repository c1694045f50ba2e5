/** What `init --json` writes besides the common fields. */
export interface InitOutput {
  readonly command: 'init'
  /** Ids of the questions that the file asks. */
  readonly questions: readonly string[]
  /** Paths of the files; none where the file went to standard output. */
  readonly written?: readonly string[]
  /** The text, where it went to standard output. */
  readonly document?: string
}
