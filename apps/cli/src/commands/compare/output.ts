import type { Comparison } from '@leitfaden/sizing'

/** What `compare --json` writes besides the common fields. */
export interface CompareOutput {
  readonly command: 'compare'
  /** The first answers file. */
  readonly before: string
  /** The second one. */
  readonly after: string
  /** As `compareEstimates` of `@leitfaden/sizing` gives it. */
  readonly comparison: Comparison
}
