import type { Unit } from '@leitfaden/core'

/** What is different between two estimates, and because of what. */
export interface Comparison {
  /** Only what changed, in the order of the model; `cost`, the 24-month total, comes first. */
  readonly figures: readonly FigureChange[]
  /** Everything that was changed, whether or not a figure moved. */
  readonly changes: readonly ChangeCause[]
}

export interface FigureChange {
  /** Id of the figure, in the last month; or `cost`. */
  readonly id: string
  /** Absent for the cost. */
  readonly unit?: Unit
  /** With every input at its middle. Absent where the figure is in one of the estimates only. */
  readonly before?: number
  readonly after?: number
  /** How much each change moved the figure: they add up to the difference. Largest first, those without an effect left out. */
  readonly because: readonly { readonly cause: ChangeCause; readonly effect: number }[]
}

export type ChangeCause =
  | { readonly kind: 'answer'; readonly question: string }
  | { readonly kind: 'provider'; readonly before: string; readonly after: string }
  | { readonly kind: 'prices'; readonly before?: string; readonly after?: string }
  | { readonly kind: 'model'; readonly before: string; readonly after: string }
  | { readonly kind: 'federal-state'; readonly before?: string; readonly after?: string }
