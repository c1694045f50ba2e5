/** Restore points kept of each interval. */
export interface RetentionCounts {
  readonly hourly: number
  readonly daily: number
  readonly weekly: number
  readonly monthly: number
}

/** Programs that read the same four counts each in its own way. */
export type RetentionEngine = 'backy' | 'restic' | 'borg' | 'proxmox'

/** What a scheme keeps in its steady state; it repeats, so the figures hold for ever after. */
export interface Retention {
  /** Restore points at the best and worst moment, and on average over time. */
  readonly fewest: number
  readonly most: number
  readonly mean: number
  /** Days one can go back at any moment, at least. */
  readonly reachBackDays: number
  /** How many gaps of each length lie between neighbouring points, on average over time, shortest first: a backup volume is made of these. */
  readonly gaps: readonly { readonly days: number; readonly count: number }[]
}
