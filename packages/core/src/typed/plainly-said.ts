import type { LeafValue } from '../answer/value.ts'
import type { AnswerKind, LeafKind } from '../guide/answer-kind.schema.ts'
import type { Typed } from './typed.ts'
import { typedState } from './typed-state.ts'

/** How a text has to be written so that nobody takes it for a state: `"not known"`. Everything else stays as it is. */
export function plainlySaid(kind: LeafKind, value: LeafValue, text: string): string {
  if (Array.isArray(value)) {
    if (!typedState(kind, text) || text === '') return text
    return value.map((entry: string) => `"${entry.replaceAll('"', '""')}"`).join(', ')
  }
  return typeof value === 'string' && needsQuotes(kind, text) ? `"${text}"` : text
}

/** The text without the quotation marks that {@link plainlySaid} put around it. */
export function withoutQuotes(kind: AnswerKind, typed: Typed): Typed {
  if (typeof typed !== 'string' || !(kind.kind === 'text' || kind.kind === 'long-text' || kind.kind === 'choice'))
    return typed
  const inside = quoted(typed)
  return inside !== undefined && needsQuotes(kind, inside) ? inside : typed
}

function needsQuotes(kind: LeafKind, text: string): boolean {
  if (text.trim() === '') return false
  const inside = quoted(text)
  return typedState(kind, text) !== undefined || (inside !== undefined && needsQuotes(kind, inside))
}

function quoted(text: string): string | undefined {
  return /^"(.*)"$/su.exec(text.trim())?.[1]
}
