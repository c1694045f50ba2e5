import type { AnswerKind, AnswerValue, LeafValue, LoadProfile, TableRow } from '@leitfaden/core'
import { answerParts } from './answer-parts.ts'
import { isLeaf } from './is-leaf.ts'
import { leafText } from './leaf-text.ts'
import { eventCells } from './load-parts.ts'
import { partsText } from './part.ts'
import type { Setting } from './setting.ts'
import { tableRows } from './table-cells.ts'

/** A value in running text: rows and parts one after the other, lines of a long text as they are. */
export function valueText(kind: AnswerKind, value: AnswerValue, setting: Setting): string {
  if (isLeaf(kind)) return leafText(kind, value as LeafValue, setting)
  if (kind.kind === 'table') return rowsText(tableRows(kind, value as readonly TableRow[], setting))
  const parts = partsText(answerParts(kind, value, setting))
  const events =
    kind.kind === 'load-profile' ? ((value as LoadProfile).events ?? []).map((event) => eventCells(event, setting)) : []
  return [...parts, ...(events.length === 0 ? [] : [rowsText(events)])].join('; ')
}

function rowsText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.filter((cell) => cell !== '').join(', ')).join('; ')
}
