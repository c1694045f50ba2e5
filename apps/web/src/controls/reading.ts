import type { FieldKind, FieldValue, Issue, Language } from '@leitfaden/core'
import { readField } from '@leitfaden/core'

/** What a typed text says. Nothing typed is no value, and no fault. */
export type Reading<V> =
  | { readonly ok: true; readonly value: V | undefined; readonly issues: readonly Issue[] }
  /** `readings`: what it can mean, for a person to choose from. */
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly readings?: readonly V[] }

export const nothing = { ok: true, value: undefined, issues: [] } as const

/** What stands in a field, as its kind reads it. */
export function readTyped<V extends FieldValue>(kind: FieldKind, typed: string, language: Language): Reading<V> {
  if (typed.trim() === '') return nothing
  return readField(kind, typed, '', language) as Reading<V>
}
