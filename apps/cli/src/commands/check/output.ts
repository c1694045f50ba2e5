import type { Progress } from '@leitfaden/core'
import type { Remark } from '../../project/remark.ts'

/** What `check --json` writes besides the common fields. The findings are there for a sound file only. */
export interface CheckOutput {
  readonly command: 'check'
  /** The answers file. */
  readonly file?: string
  /** Findings of the guide and of the estimate, worst first. */
  readonly remarks?: readonly Remark[]
  /** Settled and open questions per chapter, audience and phase. */
  readonly progress?: Progress
}
