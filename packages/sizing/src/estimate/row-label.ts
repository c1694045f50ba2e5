import type { Text } from '@leitfaden/core'
import type { TableRows } from '../engine/table-rows.ts'
import type { Model } from '../model/model.ts'

/** What a row of a table, or a kind, is called: a name out of the answers is the same in both languages. */
export function rowLabel(model: Model, rows: TableRows, id: string, row: number): Text | undefined {
  if (id === 'kind') {
    const option = rows.kinds[row] as string
    return model.tables.find((table) => Object.hasOwn(table.kinds?.titles ?? {}, option))?.kinds?.titles[option]
  }
  const { label, assumed } = model.tables.find((table) => table.id === id) ?? {}
  const answered = rows.answered(id)
  if (!answered) return assumed?.[row]?.label
  const name = String(answered[row]?.cells[label ?? ''] ?? answered[row]?.id ?? '')
  return { de: name, en: name }
}
