import type { AnswerValue, Checklist, LeafValue, TableRow } from '../answer/value.ts'
import type { Text } from '../text.ts'

/** What a condition can look at: the value of an answer, a part of it, or the words of a fact. */
export type Part = AnswerValue | LeafValue | Checklist | Text

/**
 * A part of a value by its path: a field (`maxDowntime`), an item of a checklist (whether it is ticked), a cell of a
 * fixed row (`staging.by`). Undefined where there is no such part.
 */
export function partOf(value: Part, path: string | undefined): Part | undefined {
  let part: unknown = value
  for (const name of path?.split('.') ?? []) part = isRows(part) ? cellsOfRow(part, name) : fieldOf(part, name)
  return part as Part | undefined
}

/** An empty text, list, table or checklist is as good as none. */
export function isEmpty(part: Part): boolean {
  if (typeof part === 'string') return part.trim() === ''
  return typeof part === 'object' && Object.keys(part).length === 0
}

export function isRows(part: unknown): part is readonly TableRow[] {
  return Array.isArray(part) && part.every((row: unknown) => typeof row === 'object' && row !== null && 'cells' in row)
}

/** Are these ticked and unticked items? An empty mapping counts as a checklist without items. */
export function isChecklist(part: unknown): part is Checklist {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return false
  return Object.values(part).every((item) => typeof item === 'object' && item !== null && 'checked' in item)
}

function cellsOfRow(rows: readonly TableRow[], id: string): TableRow['cells'] | undefined {
  return rows.find((row) => row.id === id)?.cells
}

function fieldOf(part: unknown, name: string): unknown {
  if (typeof part !== 'object' || part === null || !Object.hasOwn(part, name)) return undefined
  const field = (part as Record<string, unknown>)[name]
  return isChecklist(part) ? part[name]?.checked : field
}
