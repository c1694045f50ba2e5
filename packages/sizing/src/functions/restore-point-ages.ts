import { areCounts, keepsNothing } from './retention/are-counts.ts'
import type { RetentionCounts, RetentionEngine } from './retention/retention.ts'
import { schemeOf } from './retention/scheme.ts'
import { simulateScheme } from './retention/simulate-scheme.ts'
import { WatchedPoints } from './retention/watched-points.ts'

/** How old the restore points are at two moments of the steady state, in days, youngest first. */
export interface RestorePointAges {
  /** When one can go back least: the oldest point has just gone. */
  readonly shortest: readonly number[]
  /** When one can go back most: the oldest point is about to go. */
  readonly longest: readonly number[]
}

/** The points themselves behind the figures of `restorePoints`. None where nothing is kept, or where the counts are none. */
export function restorePointAges(counts: RetentionCounts, engine: RetentionEngine = 'backy'): RestorePointAges {
  if (!areCounts(counts) || keepsNothing(counts)) return { shortest: [], longest: [] }
  const scheme = schemeOf(counts, engine)
  const points = new WatchedPoints(scheme)
  simulateScheme(scheme, engine, points)
  const days = (ages: readonly number[]) => ages.map((age) => age / scheme.ticksPerDay)
  return { shortest: days(points.shortest), longest: days(points.longest) }
}
