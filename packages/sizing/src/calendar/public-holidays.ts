import { firstYear, lastYear, nationwide, statewide } from '../generated/public-holidays.ts'
import { dayNumber } from './day-number.ts'
import { federalStates } from './federal-states.ts'

/** The years whose public holidays are known, both included. */
export const holidayYears = { first: firstYear, last: lastYear } as const

/**
 * The public holidays of a year, as days since 1970-01-01, in no order: those of the whole country, and those that the federal
 * state has in addition, as far as they hold in all of it. `state`: place in `federalStates`. None where the year is not known.
 */
export function publicHolidays(state: number, year: number): readonly number[] {
  const days = [nationwide[year - firstYear], statewide[federalStates[state] ?? '']?.[year - firstYear]].join('')
  return (days.match(/.{4}/g) ?? []).map((day) => dayNumber(year, Number(day.slice(0, 2)), Number(day.slice(2))))
}
