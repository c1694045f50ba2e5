import type { AnswerKind, Field } from '../answer-kind.schema.ts'

/** Parts of the domain kinds, by the names of their typed values. */
const domainParts: { readonly [kind: string]: { readonly [part: string]: AnswerKind } } = {
  'backup-scheme': {
    variant: { kind: 'text' },
    hourly: { kind: 'number' },
    daily: { kind: 'number' },
    weekly: { kind: 'number' },
    monthly: { kind: 'number' },
    recoveryPoint: { kind: 'quantity', units: ['h'] },
    fixedTime: { kind: 'text' },
  },
  'service-level': {
    level: { kind: 'text' },
    maxDowntime: { kind: 'quantity', units: ['h'] },
    reaction: { kind: 'text' },
  },
  'load-profile': {
    hours: { kind: 'list' },
    weekdays: { kind: 'list' },
    months: { kind: 'list' },
    events: { kind: 'list' },
  },
  'time-window': { from: { kind: 'text' }, to: { kind: 'text' }, zone: { kind: 'text' } },
}

/** The kind of a part of an answer, by the path that conditions use in `at`: `maxDowntime`, `staging.by`. Undefined where there is no such part. */
export function kindAt(kind: AnswerKind, at: string | undefined): AnswerKind | undefined {
  return (at?.split('.') ?? []).reduce<AnswerKind | undefined>((part, name) => part && partOf(part, name), kind)
}

function partOf(kind: AnswerKind, name: string): AnswerKind | undefined {
  if (kind.kind === 'record') return fieldKind(kind.fields, name)
  if (kind.kind === 'checklist') return kind.items.some((item) => item.id === name) ? { kind: 'yes-no' } : undefined
  if (kind.kind === 'table') {
    return kind.rows?.some((row) => row.id === name) ? { kind: 'record', fields: kind.columns } : undefined
  }
  const parts = domainParts[kind.kind]
  return parts !== undefined && Object.hasOwn(parts, name) ? parts[name] : undefined
}

function fieldKind(
  fields: readonly (Omit<Field, 'answer'> & { answer: AnswerKind })[],
  name: string,
): AnswerKind | undefined {
  return fields.find((field) => field.id === name)?.answer
}
