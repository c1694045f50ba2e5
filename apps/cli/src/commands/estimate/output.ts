import type { Progress } from '@leitfaden/core'
import type { Estimate } from '@leitfaden/sizing'
import type { Remark } from '../../project/remark.ts'

/** What `estimate --json` writes besides the common fields. */
export interface EstimateOutput {
  readonly command: 'estimate'
  /** The answers file. */
  readonly file: string
  /** As `estimate` of `@leitfaden/sizing` gives it, ranges included. */
  readonly estimate: Estimate
  /** Findings of the guide and of the estimate, worst first. */
  readonly remarks: readonly Remark[]
  /** Settled and open questions per chapter, audience and phase. */
  readonly progress: Progress
}
