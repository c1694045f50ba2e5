/** Faults simulated on a real calendar. Times in hours. */
export interface FaultsEstimate {
  /** Unplanned downtime accepted in a month. */
  readonly maxDowntime: { readonly hours: number; readonly answered: boolean }
  /** A tier keeps a promise that it keeps in so many of 100 months. */
  readonly confidence: number
  /** In the order of the provider's profile, from the least to the most. */
  readonly tiers: readonly TierEstimate[]
  /** The first tier that keeps what was asked; absent where none does. */
  readonly least?: string
  readonly calendar: { readonly from: string; readonly days: number; readonly federalState?: string }
}

export interface TierEstimate {
  readonly id: string
  /** Named in the answers. */
  readonly chosen: boolean
  /** Share of the time in which somebody is there. */
  readonly coverage: number
  /** Until somebody is there, for a fault at a random moment. */
  readonly meanWait: number
  readonly longestWait: number
  /** Mean unplanned downtime of a month: uncertain, because faults and repairs are. */
  readonly downtime: { readonly p10: number; readonly p50: number; readonly p90: number; readonly mean: number }
  /** Probability that a month stays within the accepted downtime. */
  readonly kept: number
}
