import { dayNumber } from './day-number.ts'
import { weekday } from './weekday.ts'

/**
 * When summer time begins and ends in the European Union: on the last Sundays of March and October, at 01:00 UTC everywhere.
 * In hours UTC since 1970-01-01T00:00.
 *
 * Source: Directive 2000/84/EC, articles 2 and 3; so in Germany since 1996.
 */
export function summerTime(year: number): { readonly begins: number; readonly ends: number } {
  return { begins: lastSunday(year, 3) * 24 + 1, ends: lastSunday(year, 10) * 24 + 1 }
}

function lastSunday(year: number, month: number): number {
  const lastDay = dayNumber(year, month + 1, 1) - 1
  return lastDay - (weekday(lastDay) % 7)
}
