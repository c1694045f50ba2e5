import type { AnswerKind, Field, KindOf } from '../guide/answer-kind.schema.ts'
import type { ProviderProfile } from '../provider/provider-profile.schema.ts'
import { fromPlain } from '../source/from-plain.ts'
import type { SourceNode } from '../source/source-node.ts'
import type { Typed } from './typed.ts'
import { typedBackupScheme } from './typed-backup-scheme.ts'
import { typedChecklist } from './typed-checklist.ts'
import { typedLeaf } from './typed-leaf.ts'
import { typedLoadProfile } from './typed-load-profile.ts'
import { typedOption } from './typed-option.ts'
import { typedParts } from './typed-parts.ts'
import { typedRows } from './typed-rows.ts'
import { typedServiceLevel } from './typed-service-level.ts'

/** What a person typed as a file would hold it: ids for titles, lists for enumerations, days of the calendar. Faults are left for `parseValue`. */
export function typedSource(kind: AnswerKind, typed: Typed, provider: ProviderProfile | undefined): SourceNode {
  const holdsNothing = typeof typed === 'string' && /^\s*[-–—]\s*$/u.test(typed)
  switch (kind.kind) {
    case 'table':
      return holdsNothing ? fromPlain([]) : tableSource(kind, typed)
    case 'checklist':
      return fromPlain(holdsNothing ? {} : typedChecklist(kind, typed))
    case 'record':
      return holdsNothing ? fromPlain({}) : recordSource(kind, typed)
    case 'backup-scheme':
      return fromPlain(holdsNothing ? {} : typedBackupScheme(typed, provider))
    case 'service-level':
      return fromPlain(holdsNothing ? {} : typedServiceLevel(typed, provider))
    case 'load-profile':
      return fromPlain(holdsNothing ? {} : typedLoadProfile(typed))
    default:
      return typedLeaf(kind, typed)
  }
}

function recordSource({ fields }: KindOf<'record'>, typed: Typed): SourceNode {
  const parts = typedParts(typed, fields)
  if (parts === undefined) return fromPlain(typed)
  return mapOf(parts, (id) => fields.find((field) => field.id === id)?.answer)
}

function tableSource({ columns, rows }: KindOf<'table'>, typed: Typed): SourceNode {
  const ids = [...(rows ? ['id'] : []), ...columns.map(({ id }) => id)]
  return {
    kind: 'list',
    items: typedRows(typed, ids).map((row) => {
      if (typeof row === 'string' || Array.isArray(row)) return fromPlain(row)
      const cells = row as { readonly [column: string]: Typed }
      const named = typeof cells.id === 'string' && rows ? typedOption(cells.id, rows, 'prefix')?.id : undefined
      return mapOf({ ...cells, ...(named !== undefined && { id: named }) }, (id) => columnKind(columns, id))
    }),
  }
}

function columnKind(columns: readonly Field[], id: string): Field['answer'] | undefined {
  return columns.find((column) => column.id === id)?.answer
}

function mapOf(parts: { readonly [id: string]: Typed }, kindOf: (id: string) => AnswerKind | undefined): SourceNode {
  return {
    kind: 'map',
    entries: Object.entries(parts).map(([key, typed]) => {
      const kind = kindOf(key)
      return { key, value: kind ? typedSource(kind, typed, undefined) : fromPlain(typed) }
    }),
  }
}
