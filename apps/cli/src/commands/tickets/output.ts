/** What `tickets --json` writes besides the common fields. */
export interface TicketsOutput {
  readonly command: 'tickets'
  /** The answers file; not with `--blank`. */
  readonly file?: string
  /** One for each chapter. */
  readonly tickets: readonly {
    /** Id of the chapter. */
    readonly chapter: string
    /** Markdown; with `--tracker jira` JSON, with `--forms` for GitHub YAML. */
    readonly text: string
  }[]
}
