import type { Changes } from '@leitfaden/render'
import type { Comparison } from '@leitfaden/sizing'

/** What `compare --json` writes besides the common fields. */
export interface CompareOutput {
  readonly command: 'compare'
  /** The first answers file. */
  readonly before: string
  /** The second one. */
  readonly after: string
  /** As `compareEstimates` of `@leitfaden/sizing` gives it; not where a document was asked for. */
  readonly comparison?: Comparison
  /** The document, with `--format md`. */
  readonly markdown?: string
  /** The document as a page, with `--format html`. */
  readonly html?: string
  /** The document as data, with `--format json`. */
  readonly document?: Changes
}
