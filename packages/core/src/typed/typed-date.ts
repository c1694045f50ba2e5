import { isDay, writeDay } from '../answer/calendar.ts'
import { monthNames } from './month-names.ts'

const numeric = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/u
const dayFirst = /^(\d{1,2})(?:\.|st|nd|rd|th)?\s+(?:of\s+)?(\p{L}+)\.?,?\s+(\d{4})$/iu
const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu

/** A day as people write it, `1.7.2027`, `1. Juli 2027`, `1 July 2027` or `July 1, 2027`, as `YYYY-MM-DD`; undefined where it is none or already so. */
export function typedDate(text: string): string | undefined {
  const words = text.trim()
  const [, day, month, year] = numeric.exec(words) ?? []
  if (year !== undefined) return dayOf(Number(year), Number(month), Number(day))
  const [, first, name, inYear] = dayFirst.exec(words) ?? []
  if (inYear !== undefined) return dayOf(Number(inYear), monthOf(name ?? ''), Number(first))
  const [, before, second, at] = monthFirst.exec(words) ?? []
  return at === undefined ? undefined : dayOf(Number(at), monthOf(before ?? ''), Number(second))
}

function dayOf(year: number, month: number, day: number): string | undefined {
  return isDay(year, month, day) ? writeDay(year, month, day) : undefined
}

/** From 1; 0 where it is no month. Three letters are enough to tell months apart in both languages. */
function monthOf(name: string): number {
  const word = name.toLowerCase()
  const starts = (known: string) => word.length >= 3 && known.toLowerCase().startsWith(word)
  return 1 + Math.max(monthNames.de.findIndex(starts), monthNames.en.findIndex(starts))
}
