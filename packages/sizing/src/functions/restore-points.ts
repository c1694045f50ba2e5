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
  older: Point | undefined
  newer: Point | undefined
  /** Hour since which it follows `older` directly. */
  since: number
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
  const end = warmUp + 7 * 30 * 24 // weeks and months of 30 days meet again after 210 days
  const lasted = new Float64Array(Math.max(...rules.map((rule) => rule.interval)) + 1)
  const chain: { oldest?: Point | undefined; newest?: Point } = {}
  let count = 0
  let [fewest, most, total, reachBack] = [Number.POSITIVE_INFINITY, 0, 0, Number.POSITIVE_INFINITY]

  /** Notes how long a gap lay before the point, as far as that falls into the period looked at. */
  const closeGap = (point: Point, now: number): void => {
    const hours = Math.min(now, end) - Math.max(point.since, warmUp)
    const gap = point.hour - (point.older?.hour ?? 0)
    if (point.older && hours > 0) lasted[gap] = (lasted[gap] as number) + hours
  }
  const add = (point: Point): void => {
    if (chain.newest) chain.newest.newer = point
    chain.newest = point
    chain.oldest ??= point
    count += 1
  }
  const remove = (point: Point, now: number): void => {
    closeGap(point, now)
    if (point.newer) {
      closeGap(point.newer, now)
      point.newer.older = point.older
      point.newer.since = now
    }
    if (point.older) point.older.newer = point.newer
    else chain.oldest = point.newer
    count -= 1
  }

  for (let hour = 0; hour < end; hour += step) {
    const due = rules.filter((rule) => hour % rule.interval === 0)
    if (due.length > 0) {
      const point: Point = { hour, tags: due.length, older: chain.newest, newer: undefined, since: hour }
      add(point)
      for (const rule of due) rule.points.push(point)
      for (const rule of rules) for (const gone of expire(rule, hour)) remove(gone, hour)
    }
    if (hour < warmUp) continue
    fewest = Math.min(fewest, count)
    most = Math.max(most, count)
    total += count
    reachBack = Math.min(reachBack, hour - (chain.oldest?.hour ?? hour))
  }
  for (let point = chain.newest; point; point = point.older) closeGap(point, end)
  const period = end - warmUp
  return {
    fewest,
    most,
    mean: (total * step) / period,
    reachBackDays: reachBack / 24,
    gaps: [...lasted].flatMap((hours, gap) => (hours > 0 ? [{ days: gap / 24, count: hours / period }] : [])),
  }
}

/** Drops the rule's tag from points that are too many and too old; gives back those that lost their last one. */
function expire(rule: { count: number; interval: number; points: Point[] }, now: number): Point[] {
  const gone: Point[] = []
  let oldest = rule.points[0]
  while (oldest && rule.points.length > rule.count && oldest.hour <= now - rule.count * rule.interval) {
    oldest.tags -= 1
    if (oldest.tags === 0) gone.push(oldest)
    rule.points.shift()
    oldest = rule.points[0]
  }
  return gone
}
