import type { Answer, AnswerKind, AnswerValue, Question, RecordValue, TableRow } from '@leitfaden/core'
import { answerParts } from '../answer/answer-parts.ts'
import { isLeaf } from '../answer/is-leaf.ts'
import { leafText } from '../answer/leaf-text.ts'
import { partsText } from '../answer/part.ts'
import { remarkParts } from '../answer/remark-parts.ts'
import type { Setting } from '../answer/setting.ts'
import { rowCells } from '../answer/table-cells.ts'
import { comparable } from './text-of.ts'

/**
 * An answer that was read from a ticket, with everything that looks as in `before` taken from there: a ticket shows less than a file holds, such as
 * the ids of rows, the line ends in a cell, or a tabulator.
 */
export function keepUntouched(question: Question, read: Answer, before: Answer | undefined, setting: Setting): Answer {
  if (before === undefined) return read
  const shown = new Map(remarkParts(before, setting.language).map(({ id, text }) => [id, comparable(text)]))
  const mine = remarkParts(read, setting.language).filter(({ id, text }) => shown.get(id) === comparable(text))
  const remarks = Object.fromEntries(mine.map(({ id }) => [id, before[id]]))
  if (read.state === 'not-applicable' && before.state === 'not-applicable') {
    const same = comparable(read.reason ?? '') === comparable(before.reason ?? '')
    return { ...read, ...remarks, ...(same && before.reason !== undefined && { reason: before.reason }) }
  }
  if (read.state !== 'answered' || before.state !== 'answered') return { ...read, ...remarks }
  return {
    ...read,
    ...remarks,
    value: keepValue(question.answer, read.value, before.value, { ...setting, editable: true }),
  }
}

function keepValue(kind: AnswerKind, read: AnswerValue, before: AnswerValue, setting: Setting): AnswerValue {
  if (isLeaf(kind)) {
    const text = (value: AnswerValue) => comparable(leafText(kind, value as never, setting))
    return text(read) === text(before) ? before : read
  }
  if (kind.kind === 'table')
    return keepRows(
      read as readonly TableRow[],
      before as readonly TableRow[],
      (row) => rowCells(kind, row, setting).map(inCell),
      kind.columns,
    )
  if (kind.kind === 'record') {
    const [mine, theirs] = [read as RecordValue, before as RecordValue]
    const kept = kind.fields.flatMap(({ id, answer }) => {
      const [now, then] = [mine[id], theirs[id]]
      return now === undefined || then === undefined ? [] : [[id, keepValue(answer, now, then, setting)] as const]
    })
    return { ...mine, ...(Object.fromEntries(kept) as RecordValue) }
  }
  const text = (value: AnswerValue) =>
    partsText(answerParts(kind, value, setting))
      .map(comparable)
      .join('\n')
  return text(read) === text(before) && !hasEvents(read) && !hasEvents(before)
    ? before
    : keepKeys(kind, read, before, setting)
}

function hasEvents(value: AnswerValue): boolean {
  return typeof value === 'object' && 'events' in value
}

/** Part by part, each compared by how it is shown. */
function keepKeys(kind: AnswerKind, read: AnswerValue, before: AnswerValue, setting: Setting): AnswerValue {
  const [mine, theirs] = [read, before] as unknown as { readonly [key: string]: unknown }[]
  const text = (key: string, value: unknown) => {
    const alone = { [key]: value } as unknown as AnswerValue
    return comparable(JSON.stringify([partsText(answerParts(kind, alone, setting)), key === 'events' ? value : null]))
  }
  return Object.fromEntries(
    Object.entries(mine ?? {}).map(([key, value]) => {
      const then = theirs?.[key]
      return [key, then !== undefined && text(key, value) === text(key, then) ? then : value]
    }),
  ) as unknown as AnswerValue
}

/** Line ends within a cell are shown as spaces. */
function inCell(text: string): string {
  return comparable(text).replace(/\s+/gu, ' ')
}

/** Rows keep their ids: those that look the same, then those that begin the same, then those in the same place. */
function keepRows(
  read: readonly TableRow[],
  before: readonly TableRow[],
  cells: (row: TableRow) => string[],
  columns: readonly { readonly id: string }[],
): readonly TableRow[] {
  const free = new Set(before)
  const partners = new Map<TableRow, TableRow>()
  const pair = (fits: (row: TableRow, old: TableRow, index: number) => boolean) => {
    for (const [index, row] of read.entries()) {
      const old = partners.has(row) ? undefined : before.find((one) => free.has(one) && fits(row, one, index))
      if (!old) continue
      partners.set(row, old)
      free.delete(old)
    }
  }
  const key = (row: TableRow) => JSON.stringify(cells(row))
  pair((row, old) => key(row) === key(old))
  pair((row, old) => cells(row)[0] !== '' && cells(row)[0] === cells(old)[0])
  pair((_, old, index) => before.indexOf(old) === index && read.length === before.length)
  const taken = new Set(before.map(({ id }) => id))
  return read.map((row) => {
    const old = partners.get(row)
    if (!old) return { ...row, id: freeId(row.id, taken) }
    const [now, then] = [cells(row), cells(old)]
    const kept = columns.flatMap(({ id }, index) =>
      now[index] !== '' && now[index] === then[index] ? [[id, old.cells[id]] as const] : [],
    )
    return { id: old.id, cells: { ...row.cells, ...(Object.fromEntries(kept) as TableRow['cells']) } }
  })
}

function freeId(id: string, taken: Set<string>): string {
  let [found, number] = [id, taken.size]
  while (taken.has(found)) found = `row-${++number}`
  taken.add(found)
  return found
}
