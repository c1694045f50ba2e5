/**
 * Decides which points are kept beyond the window. A point is known by the day at which a period begins: it is the first point
 * of that day or the last before it, as the scheme says.
 */
export interface Keeper {
  /** Periods of one rule or several begin with this day. */
  readonly begin?: (day: number) => void
  /** The point is older than the window from now on. */
  readonly leave: (day: number) => void
}
