import { dayNumber } from '../../calendar/day-number.ts'
import type { RetentionCounts, RetentionEngine } from './retention.ts'

/** Keeps so many points, one for each period of whole days. Day 0 is 2001-01-01, a Monday. */
interface Rule {
  readonly count: number
  readonly periodOf: (day: number) => number
  /** The first day of the period after that of a day. */
  readonly nextStart: (day: number) => number
}

/** What an engine makes of the counts. Time runs in ticks: a backup is made at each. */
export interface Scheme {
  readonly ticksPerDay: number
  /** So many of the newest points are kept whatever the rules say. */
  readonly window: number
  /** Which point of a period may outlive the window: the first, or the last, which is the newest of the period. */
  readonly lasting: 'first' | 'last'
  /** For what is older than the window, from the shortest period to the longest. */
  readonly rules: readonly Rule[]
  /** Days until nothing is left of the beginning. */
  readonly settled: number
  /** Days after which all coincides again. */
  readonly cycle: number
}

/** 28 years of 365.25 days are whole weeks: the dates fall on the same weekdays again. */
const weekdayCycle = 10_227

/** backy's month; it meets the weeks again after 210 days. */
const fixedMonth = 30

/** Days that points may be older than all intervals together, because rules pass over some periods. */
const slack = 120

/** The scheme in the engine's reading. */
export function schemeOf({ hourly, daily, weekly, monthly }: RetentionCounts, engine: RetentionEngine): Scheme {
  const backy = engine === 'backy'
  const settled = Math.ceil(hourly / 24 + daily + 7 * weekly + 31 * monthly) + slack
  const rules = [
    everyDays(1, hourly > 0 ? daily : 0),
    everyDays(7, weekly),
    backy ? everyDays(fixedMonth, monthly) : calendarMonths(monthly, settled + weekdayCycle),
  ]
  // Without hourly and daily points, backy makes one where one is due. The others make one a day: the newest is there,
  // and is that of the present period.
  const newest = !backy && hourly === 0 && daily === 0
  const shortest = rules.findIndex(({ count }) => count > 0)
  const inOrder = engine === 'borg' || engine === 'proxmox'
  return {
    ticksPerDay: hourly > 0 ? 24 : 1,
    window: newest ? 1 : hourly || daily,
    lasting: backy ? 'first' : 'last',
    rules: rules
      .map((rule, i) => (newest && inOrder && i === shortest ? { ...rule, count: rule.count - 1 } : rule))
      .filter(({ count }) => count > 0),
    settled,
    cycle: backy ? 7 * fixedMonth : weekdayCycle,
  }
}

function everyDays(length: number, count: number): Rule {
  const periodOf = (day: number): number => Math.floor(day / length)
  return { count, periodOf, nextStart: (day) => (periodOf(day) + 1) * length }
}

/** The months of the calendar, for so many days. */
function calendarMonths(count: number, days: number): Rule {
  const monthOf = new Uint16Array(days)
  const starts = [0]
  for (let start = 0; start < days; ) {
    const next = dayNumber(2001, starts.length + 1, 1) - dayNumber(2001, 1, 1)
    monthOf.fill(starts.length - 1, start, next)
    starts.push(next)
    start = next
  }
  const periodOf = (day: number): number => monthOf[day] as number
  return { count, periodOf, nextStart: (day) => starts[periodOf(day) + 1] as number }
}
