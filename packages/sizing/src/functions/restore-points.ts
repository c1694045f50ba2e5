/** Restore points kept of each interval. */
export interface RetentionCounts {
  readonly hourly: number
  readonly daily: number
  readonly weekly: number
  readonly monthly: number
}

/** What a scheme keeps in its steady state; it repeats, so the figures hold for ever after. */
export interface Retention {
  /** Restore points at the best and worst moment, and on average over time. */
  readonly fewest: number
  readonly most: number
  readonly mean: number
  /** Days one can go back at any moment, at least. */
  readonly reachBackDays: number
  /** How many gaps of each length lie between neighbouring points, on average over time: a backup volume is made of these. */
  readonly gaps: readonly { readonly days: number; readonly count: number }[]
}

interface Point {
  readonly hour: number
  /** How many intervals still keep it. */
  tags: number
}

/** Hours between two points of each interval, as backy counts them: a month is 30 days, not a calendar month. */
const intervals = [1, 24, 7 * 24, 30 * 24] as const

/**
 * Simulates what backy keeps, tick by tick, through one whole period of its steady state.
 *
 * Coinciding ticks make one restore point with several tags. A tag is dropped when more points than its count have it and
 * the point is older than count × interval; a point goes with its last tag. Old points are looked for after the new one is
 * complete, so a point exactly count × interval old is already too old.
 * Source: flyingcircusio/backy, schedule.py (2025-11).
 */
export function restorePoints(counts: RetentionCounts): Retention {
  const kept = [counts.hourly, counts.daily, counts.weekly, counts.monthly]
  const rules = intervals
    .map((interval, i) => ({ interval, count: kept[i] as number, points: [] as Point[] }))
    .filter((rule) => rule.count > 0)
  if (rules.length === 0) return { fewest: 0, most: 0, mean: 0, reachBackDays: 0, gaps: [] }

  const step = counts.hourly > 0 ? 1 : 24
  const warmUp = Math.max(...rules.map((rule) => rule.count * rule.interval)) + 2 * 30 * 24
  const period = 7 * 30 * 24 // weeks and months of 30 days meet again after 210 days
  const gapCounts = new Float64Array(Math.max(...rules.map((rule) => rule.interval)) + 1)
  let points: Point[] = []
  let [fewest, most, total, moments, reachBack] = [Number.POSITIVE_INFINITY, 0, 0, 0, Number.POSITIVE_INFINITY]
  for (let hour = 0; hour < warmUp + period; hour += step) {
    const due = rules.filter((rule) => hour % rule.interval === 0)
    if (due.length > 0) {
      const point = { hour, tags: due.length }
      points.push(point)
      for (const rule of due) rule.points.push(point)
      let gone = false
      for (const rule of rules) gone = expire(rule, hour) || gone
      if (gone) points = points.filter((p) => p.tags > 0)
    }
    if (hour < warmUp) continue
    fewest = Math.min(fewest, points.length)
    most = Math.max(most, points.length)
    total += points.length
    moments += 1
    reachBack = Math.min(reachBack, hour - (points[0] as Point).hour)
    for (let i = 1; i < points.length; i++) {
      const gap = (points[i] as Point).hour - (points[i - 1] as Point).hour
      gapCounts[gap] = (gapCounts[gap] as number) + 1
    }
  }
  return {
    fewest,
    most,
    mean: total / moments,
    reachBackDays: reachBack / 24,
    gaps: [...gapCounts].flatMap((count, hours) => (count > 0 ? [{ days: hours / 24, count: count / moments }] : [])),
  }
}

/** Drops the rule's tag from points that are too many and too old; says whether a point lost its last one. */
function expire(rule: { count: number; interval: number; points: Point[] }, now: number): boolean {
  let gone = false
  let oldest = rule.points[0]
  while (oldest && rule.points.length > rule.count && oldest.hour <= now - rule.count * rule.interval) {
    oldest.tags -= 1
    gone ||= oldest.tags === 0
    rule.points.shift()
    oldest = rule.points[0]
  }
  return gone
}
