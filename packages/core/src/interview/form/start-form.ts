import type { AnswerValue, BackupScheme, LoadProfile, RecordValue, ServiceLevel, TableRow } from '../../answer/value.ts'
import type { AnswerKind } from '../../guide/answer-kind.schema.ts'
import type { Question } from '../../guide/question.schema.ts'
import type { ProviderProfile } from '../../provider/provider-profile.schema.ts'
import { columnsOf, fieldsOf } from './fields-of.ts'
import type { FieldValue, Form, FormRow } from './form.ts'
import { placeAfter } from './place-after.ts'

/** A question to be answered bit by bit, with what was answered before already filled in. */
export function startForm(
  question: Question,
  value: AnswerValue | undefined,
  provider: ProviderProfile | undefined,
): Form {
  const { answer } = question
  const columns = columnsOf(answer)
  const fixed = answer.kind === 'table' ? answer.rows : undefined
  const known = value === undefined ? [] : rowsIn(answer, value)
  const rows = fixed?.map(({ id, title }) => ({ id, title, cells: known.find((row) => row.id === id)?.cells ?? {} }))
  const form: Form = {
    question,
    ...(provider && { provider }),
    fields: fieldsOf(answer, provider),
    values: value === undefined ? {} : valuesIn(answer, value),
    ...(columns && { table: { columns, rows: rows ?? known, fixed: fixed !== undefined } }),
    place: { at: 'end' },
  }
  return { ...form, place: placeAfter(form, -1) }
}

function rowsIn(kind: AnswerKind, value: AnswerValue): readonly FormRow[] {
  if (kind.kind === 'table') return (value as readonly TableRow[]).map(({ id, cells }) => ({ id, cells }))
  if (kind.kind !== 'load-profile') return []
  return ((value as LoadProfile).events ?? []).map((event) => ({ cells: filled({ ...event }) }))
}

function valuesIn(kind: AnswerKind, value: AnswerValue): Form['values'] {
  switch (kind.kind) {
    case 'table':
      return {}
    case 'record':
      return Object.fromEntries(
        kind.fields.flatMap(({ id, answer }): [string, FieldValue][] => {
          const part = (value as RecordValue)[id]
          if (part === undefined) return []
          if (answer.kind !== 'checklist') return [[id, part as FieldValue]]
          return Object.entries(part).map(([item, state]) => [`${id}/${item}`, state as FieldValue])
        }),
      )
    case 'checklist':
      return { ...(value as { readonly [item: string]: FieldValue }) }
    case 'backup-scheme': {
      const { recoveryPoint, fixedTime, ...rest } = value as BackupScheme
      const counted = rest.variant === undefined && Object.keys(rest).length > 0
      return filled({
        ...rest,
        ...(counted && { variant: 'own' }),
        'recovery-point': recoveryPoint,
        'fixed-time': fixedTime,
      })
    }
    case 'service-level': {
      const { level, maxDowntime, reaction } = value as ServiceLevel
      return filled({ level, 'max-downtime': maxDowntime, reaction })
    }
    case 'load-profile': {
      const { hours, weekdays, months } = value as LoadProfile
      return filled({ hours, weekdays, months })
    }
    default:
      return { '': value as FieldValue }
  }
}

function filled(parts: { readonly [id: string]: FieldValue | undefined }): Form['values'] {
  return Object.fromEntries(Object.entries(parts).filter((part): part is [string, FieldValue] => part[1] !== undefined))
}
