import { parseAnswer } from '../../answer/parse-answer.ts'
import type { AnswerValue, TableRow } from '../../answer/value.ts'
import { writeAnswerValue } from '../../answer/write-answer-value.ts'
import type { Result } from '../../issue.ts'
import { fromPlain } from '../../source/from-plain.ts'
import type { Form, FormRow } from './form.ts'

/** What was filled in, as the value of an answer; `undefined` where that is nothing. Issues: it is not complete. */
export function formValue(form: Form): Result<AnswerValue | undefined> {
  const value = assembled(form)
  if (value === undefined) return { ok: true, value, issues: [] }
  const plain = fromPlain(writeAnswerValue(form.question, { state: 'answered', value }))
  const read = parseAnswer(form.question, plain, { path: [], ...(form.provider && { provider: form.provider }) })
  return read.ok ? { ok: true, value, issues: read.issues } : read
}

function assembled({ question, fields, values, table }: Form): AnswerValue | undefined {
  const { kind } = question.answer
  const rows = (table?.rows ?? []).filter(({ cells }) => Object.keys(cells).length > 0)
  if (kind === 'table') return rows.length === 0 ? undefined : withIds(rows)
  const asked = fields.filter(({ onlyIf }) => onlyIf === undefined || values[onlyIf.field] === onlyIf.is)
  const given = asked.flatMap(({ id }) => (values[id] === undefined ? [] : [[id, values[id]] as const]))
  if (given.length === 0 && rows.length === 0) return undefined
  const parts = Object.fromEntries(given)
  switch (kind) {
    case 'record':
      return nested(given) as AnswerValue
    case 'checklist':
      return parts as AnswerValue
    case 'backup-scheme':
    case 'service-level':
      return Object.fromEntries(given.map(([id, value]) => [camelCase(id), value])) as AnswerValue
    case 'load-profile':
      return { ...parts, ...(rows.length > 0 && { events: rows.map(({ cells }) => cells) }) } as AnswerValue
    default:
      return parts[''] as AnswerValue
  }
}

/** `parameters/limits` is a point of the checklist `parameters`. */
function nested(given: readonly (readonly [string, unknown])[]): object {
  const record = new Map<string, unknown>()
  for (const [id, value] of given) {
    const [field = '', item] = id.split('/')
    const before = record.get(field) as object | undefined
    record.set(field, item === undefined ? value : { ...before, [item]: value })
  }
  return Object.fromEntries(record)
}

function withIds(rows: readonly FormRow[]): TableRow[] {
  const taken = new Set(rows.map(({ id }) => id))
  return rows.map(({ id, cells }, index) => ({ id: id ?? freeId(taken, index + 1), cells: cells as TableRow['cells'] }))
}

function freeId(taken: Set<string | undefined>, from: number): string {
  let number = from
  while (taken.has(`row-${number}`)) number += 1
  taken.add(`row-${number}`)
  return `row-${number}`
}

function camelCase(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
