import { oneOf } from '../one-of.ts'
import type { SourceNode } from '../source/source-node.ts'
import type { Language, Text } from '../text.ts'
import { isDay, writeDay } from './calendar.ts'
import { scalarOf } from './scalar-of.ts'
import { report, type Scope } from './scope.ts'

const expected = { de: 'ein Datum wie 2027-01-31', en: 'a date such as 2027-01-31' }

/** The same where people type it. */
const expectedTyped = { de: 'ein Datum wie 31.01.2027', en: 'a date such as 31 January 2027' }

/** A day of the calendar, `YYYY-MM-DD`; where people type German, `31.1.2027` as well. */
export function parseDate(node: SourceNode, scope: Scope): string | undefined {
  const scalar = scalarOf(node, scope, expected)
  if (!scalar) return undefined
  const reading = readDate(scalar.text.trim(), typeof scalar.value === 'string' ? scope.language : undefined)
  return reading.ok ? reading.date : report(scope, scalar, reading.fault)
}

export type DateReading =
  | { readonly ok: true; readonly date: string }
  | { readonly ok: false; readonly fault: { readonly code: string; readonly message: Text; readonly expected: Text } }

/** Reads a date by calendar arithmetic alone: no time zone, no clock. */
export function readDate(text: string, language?: Language): DateReading {
  const example = language === undefined ? expected : expectedTyped
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (iso) {
    if (isDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))) return { ok: true, date: text }
    return fault('impossible-date', { de: 'diesen Tag gibt es nicht', en: 'there is no such day' }, example)
  }
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text)
  if (german && language === 'de') {
    const [, day, month, year] = german.map(Number) as [number, number, number, number]
    if (isDay(year, month, day)) return { ok: true, date: writeDay(year, month, day) }
    return fault('impossible-date', { de: 'diesen Tag gibt es nicht', en: 'there is no such day' }, example)
  }
  const meant = meantDays(text)
  return fault('not-a-date', { de: 'kein Datum', en: 'not a date' }, meant.length > 0 ? oneOf(meant) : example)
}

/** What a date in another style may stand for: one day, or two where day and month can change places. */
function meantDays(text: string): string[] {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text)
  const yearLast = /^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?[./-]\s?(\d{4})$/.exec(text)
  const days: [number, number, number][] = []
  if (yearFirst) days.push([Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])])
  if (yearLast) {
    const [first, second, year] = [Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4])]
    days.push([year, second, first])
    // Dots mean day first everywhere; strokes and hyphens do not.
    if (yearLast[2] !== '.') days.push([year, first, second])
  }
  return [...new Set(days.filter((day) => isDay(...day)).map((day) => writeDay(...day)))]
}

function fault(code: string, message: Text, hint: Text): DateReading {
  return { ok: false, fault: { code, message, expected: hint } }
}
