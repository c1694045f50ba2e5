import { areCounts, keepsNothing } from './retention/are-counts.ts'
import type { Retention, RetentionCounts, RetentionEngine } from './retention/retention.ts'
import { schemeOf } from './retention/scheme.ts'
import { simulateScheme } from './retention/simulate-scheme.ts'

export type { Retention, RetentionCounts, RetentionEngine } from './retention/retention.ts'

/**
 * What a backup program keeps: simulated through one whole cycle of the steady state, with a backup every hour if hourly points
 * are kept, else every day, and expiry as soon as it is complete.
 *
 * - `backy`: points are made at the intervals themselves, which do not follow the calendar; a month is 30 days. Coinciding
 *   ticks make *one* point with several tags. A tag is dropped when more points than its count have it and the point is older
 *   than count × interval, which one of exactly that age already is; a point goes with its last tag.
 * - `restic`: the newest of each of the last hours, days, ISO weeks and months, the present one included. One point may serve
 *   several rules.
 * - `borg`: the rules run in order; each keeps the newest of its periods, passing over those whose newest an earlier rule has.
 *   So the counts add up.
 * - `proxmox`: likewise, but passes over all periods in which an earlier rule has anything, so it reaches further back. (In
 *   a scheme of weeks and months alone, where Proxmox Backup Server loses most months, what borg would pass on is passed on.)
 *
 * backy's cycle is 210 days. The others follow the calendar: 28 years, after which, until 2100, dates fall on the same weekdays
 * again; clock changes are left out.
 *
 * Counts are whole and not beyond ten years of their interval; otherwise all figures are NaN.
 * Sources: flyingcircusio/backy, schedule.py (2025-11); restic, snapshot_policy.go, `ApplyPolicy`; borg, prune_cmd.py,
 * `prune_split`; proxmox-backup, prune.rs, `compute_prune_info`.
 */
export function restorePoints(counts: RetentionCounts, engine: RetentionEngine = 'backy'): Retention {
  if (!areCounts(counts)) return unknown
  if (keepsNothing(counts)) return nothing
  return simulateScheme(schemeOf(counts, engine), engine)
}

const nothing: Retention = { fewest: 0, most: 0, mean: 0, reachBackDays: 0, gaps: [] }

const unknown: Retention = {
  fewest: Number.NaN,
  most: Number.NaN,
  mean: Number.NaN,
  reachBackDays: Number.NaN,
  gaps: [{ days: Number.NaN, count: Number.NaN }],
}
