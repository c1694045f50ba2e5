/** What `report --json` writes besides the common fields. */
export interface ReportOutput {
  readonly command: 'report'
  /** The answers file. */
  readonly file: string
  /** The document. */
  readonly markdown: string
}
