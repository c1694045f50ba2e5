import { civilDate } from './civil-date.ts'
import { summerTime } from './summer-time.ts'

/**
 * The moment of a day's local time in Germany (Europe/Berlin), in hours UTC since 1970-01-01T00:00. `days` since 1970-01-01,
 * `hours` 0 to 24; `summer` is that of the day's year, for who has it at hand.
 *
 * In March the hour from two to three does not exist: all of it is the moment of the change. In October it comes twice: the
 * first is meant.
 */
export function berlinToUtc(days: number, hours: number, summer = summerTime(civilDate(days).year)): number {
  const local = days * 24 + hours
  if (local < summer.begins + 1 || local >= summer.ends + 2) return local - 1
  return Math.max(summer.begins, local - 2)
}
