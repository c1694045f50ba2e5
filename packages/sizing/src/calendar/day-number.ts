/**
 * Days from 1970-01-01 to a date of the Gregorian calendar, before it negative. Months count from 1; a month or day beyond
 * the end runs on into what follows.
 *
 * Source: H. Hinnant, chrono-Compatible Low-Level Date Algorithms, `days_from_civil`: the year begins in March, so that the
 * leap day comes last.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + month - 3
  const marchYear = Math.floor(months / 12)
  const marchMonth = months - marchYear * 12
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 1 - daysTo1970
}

/** From 0000-03-01 to 1970-01-01. */
const daysTo1970 = 719_468
