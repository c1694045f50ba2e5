import type { FormField, FormRow } from '@leitfaden/core'

/** What a row is about: its first text, if there is one. */
export function rowText({ cells }: FormRow, columns: readonly FormField[]): string {
  const first = columns.find(({ id, kind }) => kind.kind === 'text' && typeof cells[id] === 'string')
  return first === undefined ? '' : String(cells[first.id])
}
