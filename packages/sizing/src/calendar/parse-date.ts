import { civilDate } from './civil-date.ts'
import { dayNumber } from './day-number.ts'

/** Days from 1970-01-01 to a date written `YYYY-MM-DD`; nothing where the text is none, or no such day exists. */
export function parseDate(text: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) return undefined
  const [, year, month, day] = parts.map(Number) as [number, number, number, number]
  const days = dayNumber(year, month, day)
  const read = civilDate(days)
  return read.year === year && read.month === month && read.day === day ? days : undefined
}
