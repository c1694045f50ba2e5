/** What `completion --json` writes besides the common fields. */
export interface CompletionOutput {
  readonly command: 'completion'
  /** What a shell has to read. */
  readonly script?: string
  /** How a command line can go on. */
  readonly words?: readonly { readonly word: string; readonly meaning: string }[]
}
