import { dayNumber } from './day-number.ts'

export interface CivilDate {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/** The date of the Gregorian calendar so many whole days after 1970-01-01. */
export function civilDate(days: number): CivilDate {
  let year = 1970 + Math.floor(days / 365.2425)
  if (dayNumber(year + 1, 1, 1) <= days) year++
  if (dayNumber(year, 1, 1) > days) year--
  let month = 1 + Math.floor((days - dayNumber(year, 1, 1)) / 31) // at most one too early
  if (dayNumber(year, month + 1, 1) <= days) month++
  return { year, month, day: 1 + days - dayNumber(year, month, 1) }
}
