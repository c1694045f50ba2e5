import type { FieldKind, FieldValue, Language } from '@leitfaden/core'
import { readAmount } from './read-amount.ts'
import { type Reading, readTyped } from './reading.ts'

/** What a text from elsewhere says in a cell; an amount without a unit is in the first one. */
export function readCell(kind: FieldKind, typed: string, language: Language): Reading<FieldValue> {
  if (kind.kind === 'quantity') return readAmount(kind, typed, kind.units[0] ?? '1', language)
  return readTyped(kind, typed, language)
}
