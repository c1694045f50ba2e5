import type { Text } from '@leitfaden/core'
import type { CostEstimate, Step } from '@leitfaden/sizing'

/** What `explain --json` writes besides the common fields. */
export interface ExplainOutput {
  readonly command: 'explain'
  /** The answers file. */
  readonly file: string
  /** Id of the figure; `cost` for the cost. */
  readonly figure?: string
  /** The steps behind it, the figure first. */
  readonly steps?: readonly Step[]
  /** Lines of TeX, with `--tex`. */
  readonly tex?: readonly string[]
  /** The cost, where it was asked for. */
  readonly cost?: CostEstimate
  /** Without a figure what there is to explain; with all of them their ids. */
  readonly figures?: readonly ({ readonly id: string; readonly title: Text } | string)[]
}
