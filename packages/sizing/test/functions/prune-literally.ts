import type { RetentionCounts, RetentionEngine } from '../../src/functions/restore-points.ts'

// The rules of the engines word for word, on a list of moments, without regard to speed: what the simulation is held against.

/** Hours since 1970-01-01T00:00 UTC, of each point kept; newest first. */
export type Points = readonly number[]

type Period = 'hourly' | 'daily' | 'weekly' | 'monthly'
const periods: readonly Period[] = ['hourly', 'daily', 'weekly', 'monthly']

const periodOf: { readonly [period in Period]: (hour: number) => number } = {
  hourly: (hour) => hour,
  daily: (hour) => Math.floor(hour / 24),
  weekly: (hour) => Math.floor((Math.floor(hour / 24) + 3) / 7), // 1970-01-01 was a Thursday
  monthly: (hour) => monthOf(Math.floor(hour / 24)),
}

const months = new Map<number, number>()

function monthOf(day: number): number {
  const known = months.get(day)
  if (known !== undefined) return known
  const date = new Date(day * 86_400_000)
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth()
  months.set(day, month)
  return month
}

/** restic, `ApplyPolicy`: the newest of each period, and the oldest while a rule has counts left. */
export function resticForget(points: Points, counts: RetentionCounts): Points {
  const left = { ...counts }
  const last: Partial<Record<Period, number>> = {}
  return points.filter((point, i) => {
    let keep = false
    for (const period of periods) {
      if (left[period] <= 0) continue
      const value = periodOf[period](point)
      if (value === last[period] && i < points.length - 1) continue
      keep = true
      last[period] = value
      left[period]--
    }
    return keep
  })
}

/** borg, `prune_split` for each rule in turn. */
export function borgPrune(points: Points, counts: RetentionCounts): Points {
  const kept = new Set<number>()
  for (const period of periods) {
    let [count, last] = [0, Number.NaN]
    if (counts[period] === 0) continue
    for (const point of points) {
      const value = periodOf[period](point)
      if (value === last) continue
      last = value
      if (kept.has(point)) continue
      kept.add(point)
      count++
      if (count === counts[period]) break
    }
    const oldest = points.at(-1)
    if (count < counts[period] && oldest !== undefined) kept.add(oldest)
  }
  return points.filter((point) => kept.has(point))
}

/** Proxmox Backup Server, `mark_selections` for each option in turn. */
export function proxmoxPrune(points: Points, counts: RetentionCounts): Points {
  const marks = new Map<number, 'keep' | 'remove'>()
  for (const period of periods) {
    if (counts[period] === 0) continue
    const included = new Set<number>()
    const chosen = new Set<number>()
    for (const point of points) if (marks.get(point) === 'keep') included.add(periodOf[period](point))
    for (const point of points) {
      const value = periodOf[period](point)
      if (marks.has(point) || included.has(value)) continue
      if (chosen.has(value)) marks.set(point, 'remove')
      else {
        if (chosen.size >= counts[period]) break
        chosen.add(value)
        marks.set(point, 'keep')
      }
    }
  }
  return points.filter((point) => marks.get(point) === 'keep')
}

const intervals: { readonly [period in Period]: number } = { hourly: 1, daily: 24, weekly: 7 * 24, monthly: 30 * 24 }

/** backy's schedule: points with tags; expiry runs a moment after the point is made. */
function backySchedule(counts: RetentionCounts): (hour: number) => Points {
  let points: { readonly hour: number; readonly tags: Set<Period> }[] = []
  const used = periods.filter((period) => counts[period] > 0)
  return (hour) => {
    const due = used.filter((period) => hour % intervals[period] === 0)
    if (due.length > 0) points.push({ hour, tags: new Set(due) })
    const now = hour + 0.01
    for (const period of used) {
      const tagged = points.filter(({ tags }) => tags.has(period))
      for (const point of tagged.slice(0, -counts[period]))
        if (point.hour < now - counts[period] * intervals[period]) point.tags.delete(period)
    }
    points = points.filter(({ tags }) => tags.size > 0)
    return points.map((point) => point.hour).reverse()
  }
}

const prunes = { restic: resticForget, borg: borgPrune, proxmox: proxmoxPrune }

/** Runs an engine day by day, or hour by hour; after each run gives what is kept and the time until the next. */
export function runLiterally(
  counts: RetentionCounts,
  engine: RetentionEngine,
  { days, look }: { readonly days: number; readonly look: (points: Points, now: number, day: number) => void },
): void {
  const step = counts.hourly > 0 ? 1 : 24
  const start = engine === 'backy' ? 0 : Date.UTC(2001, 0, 1) / 3_600_000
  const backy = backySchedule(counts)
  let points: Points = []
  for (let hour = start; hour < start + days * 24; hour += step) {
    points = engine === 'backy' ? backy(hour) : prunes[engine]([hour, ...points], counts)
    look(points, hour, (hour - start) / 24)
  }
}
