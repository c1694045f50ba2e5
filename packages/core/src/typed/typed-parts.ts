import type { Text } from '../text.ts'
import { labelledLines } from './labelled-lines.ts'
import type { Typed } from './typed.ts'

interface Titled {
  readonly id: string
  readonly title: Text
}

/** The parts that somebody filled in, by id; a text is read line by line. Undefined where it names none of them. */
export function typedParts(typed: Typed, parts: readonly Titled[]): { readonly [part: string]: Typed } | undefined {
  if (Array.isArray(typed)) return undefined
  const found = typeof typed === 'string' ? labelledLines(typed, parts) : (typed as { [part: string]: Typed })
  if (found === undefined) return undefined
  return Object.fromEntries(Object.entries(found).filter(([, part]) => typeof part !== 'string' || part.trim() !== ''))
}
