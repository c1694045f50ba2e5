import { berlinToUtc } from '../calendar/berlin-to-utc.ts'
import { civilDate } from '../calendar/civil-date.ts'
import { dayNumber } from '../calendar/day-number.ts'
import { federalStates } from '../calendar/federal-states.ts'
import { parseDate } from '../calendar/parse-date.ts'
import { holidayYears, publicHolidays } from '../calendar/public-holidays.ts'
import { summerTime } from '../calendar/summer-time.ts'
import { weekday } from '../calendar/weekday.ts'
import { openingHours } from './opening-hours.ts'
import { type Coverage, isWindow, type SupportWindow } from './support-window.ts'

export interface CalendarOptions {
  /** First day, `YYYY-MM-DD`. */
  readonly from: string
  /** How many days. */
  readonly days: number
  /** Code out of `federalStates`; absent or unknown: only the holidays that all states share. */
  readonly federalState?: string
  /** Whether there are public holidays at all; so if absent. */
  readonly holidays?: boolean
}

/** All times in hours that have passed since the first midnight in Germany. */
export interface SupportCalendar extends Coverage {
  /** How long all days last: 24 hours each, but for clock changes. */
  readonly length: number
  /** When somebody comes, and when the last one goes, in turn; what meets is one interval. */
  readonly opens: Float64Array
  readonly closes: Float64Array
  /** How long a fault waits until somebody is there. */
  readonly wait: (fault: number) => number
  /** When the reaction time has run, which only runs while somebody is there. */
  readonly dueTime: (fault: number, reaction: number) => number
}

/**
 * A support window on real days in Germany: local hours, daylight saving, and without public holidays.
 *
 * A window of all seven days is open on public holidays too: the law lets work rest on Sundays and public holidays alike
 * (Arbeitszeitgesetz § 9), so who promises Sundays promises these. Any other window is closed on them.
 *
 * At its end the calendar begins anew: a late fault is reacted to in the first days, and the last gap goes on in the first.
 * Where nobody is ever there, waits are infinite. For a window that no week has, all is NaN.
 * Throws a RangeError where the first day or the number of days is none, or where the public holidays of a year matter that
 * are not known.
 */
export function supportCalendar(window: SupportWindow, options: CalendarOptions): SupportCalendar {
  const first = parseDate(options.from)
  if (first === undefined || !(Number.isInteger(options.days) && options.days > 0))
    throw new RangeError(`no days: ${options.days} from ${options.from}`)
  const start = berlinToUtc(first, 0)
  const length = berlinToUtc(first + options.days, 0) - start
  if (!isWindow(window)) return openingHours([Number.NaN], [Number.NaN], length)

  const closed = closedDays(window, first, options)
  const opens: number[] = []
  const closes: number[] = []
  for (let day = first; day < first + options.days; ) {
    const { year } = civilDate(day)
    const summer = summerTime(year)
    const end = Math.min(first + options.days, dayNumber(year + 1, 1, 1))
    for (; day < end; day++) {
      if (weekday(day) < window.firstDay || weekday(day) > window.lastDay || closed.has(day)) continue
      const open = berlinToUtc(day, window.from, summer) - start
      const close = berlinToUtc(day, window.to, summer) - start
      if (open === close) continue // the hour that March does not have
      if (open === closes.at(-1)) closes[closes.length - 1] = close
      else {
        opens.push(open)
        closes.push(close)
      }
    }
  }
  return openingHours(opens, closes, length)
}

/** The public holidays on which the window is closed. */
function closedDays(window: SupportWindow, first: number, options: CalendarOptions): ReadonlySet<number> {
  const everyDay = window.firstDay === 1 && window.lastDay === 7
  if (everyDay || options.holidays === false) return new Set()
  const [from, to] = [civilDate(first).year, civilDate(first + options.days - 1).year]
  if (from < holidayYears.first || to > holidayYears.last)
    throw new RangeError(`public holidays are known from ${holidayYears.first} to ${holidayYears.last} only`)
  const state = Math.max(0, federalStates.indexOf(options.federalState ?? ''))
  return new Set(Array.from({ length: to - from + 1 }, (_, i) => publicHolidays(state, from + i)).flat())
}
