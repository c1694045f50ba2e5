import type { Typed } from './typed.ts'
import { typedDate } from './typed-date.ts'
import { typedParts } from './typed-parts.ts'
import { typedRows } from './typed-rows.ts'

const parts = [
  { id: 'hours', title: { de: 'Verlauf über den Tag', en: 'Course of the day' } },
  { id: 'weekdays', title: { de: 'Verlauf über die Woche', en: 'Course of the week' } },
  { id: 'months', title: { de: 'Verlauf über das Jahr', en: 'Course of the year' } },
  { id: 'events', title: { de: 'Ereignisse', en: 'Events' } },
]

/** A load profile as a file holds it: weights in a row, `1 · 2 · 3,5`, and events as rows of name, time and factor. */
export function typedLoadProfile(typed: Typed): unknown {
  const found = typedParts(typed, parts)
  if (found === undefined) return typed
  const { events, ...curves } = found
  return {
    ...Object.fromEntries(
      Object.entries(curves).map(([id, part]) => [id, typeof part === 'string' ? weightsOf(part) : part]),
    ),
    ...(events !== undefined && { events: typedRows(events, ['name', 'when', 'factor']).map(eventOf) }),
  }
}

function weightsOf(text: string): string[] {
  return text
    .split(/[\s·;|]+|,(?=\s)/u)
    .map((weight) => weight.trim())
    .filter((weight) => weight !== '')
}

function eventOf(row: Typed): Typed {
  if (typeof row === 'string' || Array.isArray(row)) return row
  const { when, ...rest } = row as { readonly [part: string]: Typed }
  return { ...rest, ...(when !== undefined && { when: typeof when === 'string' ? (typedDate(when) ?? when) : when }) }
}
