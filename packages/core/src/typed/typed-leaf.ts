import type { KindOf, LeafKind, Option } from '../guide/answer-kind.schema.ts'
import { fromPlain } from '../source/from-plain.ts'
import type { SourceNode } from '../source/source-node.ts'
import type { Typed } from './typed.ts'
import { typedDate } from './typed-date.ts'
import { typedEntries } from './typed-entries.ts'
import { typedOption } from './typed-option.ts'
import { typedTimeWindow } from './typed-time-window.ts'
import { typedYesNo } from './typed-yes-no.ts'

/** What a person typed into a field or a cell as a file would hold it. Numbers and amounts stay as typed: they are read in the language. */
export function typedLeaf(kind: LeafKind, typed: Typed): SourceNode {
  if (typeof typed === 'string') return fromPlain(plainLeaf(kind, typed))
  if (!Array.isArray(typed) || (kind.kind !== 'multi-choice' && kind.kind !== 'list')) return fromPlain(typed)
  const [options, other] = offeredBy(kind)
  return fromPlain(typed.map((entry: Typed) => (typeof entry === 'string' ? optionId(entry, options, other) : entry)))
}

function offeredBy(kind: KindOf<'multi-choice'> | KindOf<'list'>): [options: readonly Option[], other: boolean] {
  return kind.kind === 'list' ? [kind.suggestions ?? [], true] : [kind.options, kind.other === true]
}

function plainLeaf(kind: LeafKind, text: string): unknown {
  switch (kind.kind) {
    case 'yes-no':
      return typedYesNo(text) ?? text
    case 'date':
      return typedDate(text) ?? text
    case 'time-window':
      return typedTimeWindow(text) ?? text
    case 'choice':
      return optionId(text, kind.options, kind.other === true)
    case 'multi-choice':
    case 'list':
      return entriesOf(text, ...offeredBy(kind))
    default:
      return text
  }
}

function optionId(text: string, options: readonly Option[], other: boolean): string {
  return typedOption(text, options, other ? undefined : 'prefix')?.id ?? text.trim()
}

function entriesOf(text: string, options: readonly Option[], other: boolean): string[] {
  const isOption = (entry: string) => typedOption(entry, options) !== undefined
  return typedEntries(text, isOption).map((entry) => optionId(entry, options, other))
}
