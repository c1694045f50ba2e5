import type { KindOf } from '../guide/answer-kind.schema.ts'
import { labelledLines } from './labelled-lines.ts'
import type { Typed } from './typed.ts'
import { typedEntries } from './typed-entries.ts'
import { typedOption } from './typed-option.ts'
import { typedYesNo } from './typed-yes-no.ts'

const withNote = /^(\S+?)\s*[,;:–—-]\s*(\S.*)$/su

/** Items by id as a file holds them: `yes`, `no, only since May`, or a note alone, which counts as done. A list of items names those that are done. */
export function typedChecklist({ items }: KindOf<'checklist'>, typed: Typed): unknown {
  if (typeof typed !== 'string') return Array.isArray(typed) ? done(typed.map(String)) : mapped(typed as never)
  const lines = labelledLines(typed, items)
  if (lines) return mapped(lines)
  const isItem = (entry: string) => typedOption(entry, items) !== undefined
  return done(typedEntries(typed, isItem))

  function done(entries: readonly string[]): unknown {
    return Object.fromEntries(entries.map((entry) => [typedOption(entry, items, 'prefix')?.id ?? entry, true]))
  }
}

function mapped(parts: { readonly [item: string]: Typed }): unknown {
  const filled = Object.entries(parts).filter(([, typed]) => typeof typed !== 'string' || typed.trim() !== '')
  return Object.fromEntries(filled.map(([id, typed]) => [id, typeof typed === 'string' ? itemOf(typed) : typed]))
}

function itemOf(text: string): unknown {
  const [, word = '', note] = withNote.exec(text.trim()) ?? []
  const checked = typedYesNo(note === undefined ? text : word)
  if (checked === undefined) return text
  return note === undefined ? checked : { checked, note }
}
