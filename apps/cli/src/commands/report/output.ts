import type { ReportData } from '@leitfaden/render'

/** What `report --json` writes besides the common fields: the document in the form that was asked for. */
export interface ReportOutput {
  readonly command: 'report'
  /** The answers file. */
  readonly file: string
  /** As Markdown, which it is unless something else was asked for. */
  readonly markdown?: string
  /** As a page, with `--format html`. */
  readonly html?: string
  /** As data, with `--format json`. */
  readonly document?: ReportData
}
