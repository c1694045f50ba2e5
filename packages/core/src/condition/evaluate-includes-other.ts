import type { Condition } from '../guide/condition.schema.ts'
import { mentionsWord } from './mentions.ts'
import type { Part } from './part-of.ts'
import { placeOf } from './place-of.ts'
import { resolveOperand } from './resolve-operand.ts'
import type { Scope } from './scope.ts'
import type { Verdict } from './verdict.ts'

/**
 * Does a choice, multi choice or list hold an entry besides the given ones? An entry is a given one if it is that id or
 * mentions it as a whole word, whatever its case. The reason names the other entries.
 */
export function evaluateIncludesOther(
  { question, at, includesOther }: Extract<Condition, { includesOther: unknown }>,
  scope: Scope,
): Verdict {
  const part = resolveOperand({ answer: question, at }, scope)
  if (part.status !== 'known')
    return { truth: part.status === 'inapplicable' ? false : undefined, because: part.because }
  const entries = entriesOf(part.value)
  if (entries === undefined) return { truth: undefined, because: part.because }
  const others = entries.filter((entry) => entry.trim() !== '' && !includesOther.some((name) => fits(entry, name)))
  if (others.length === 0) return { truth: false, because: part.because }
  return { truth: true, because: [{ ...placeOf(question, at?.split('.') ?? []), found: others.join(', ') }] }
}

function fits(entry: string, name: string): boolean {
  return entry === name || mentionsWord(entry, name)
}

function entriesOf(part: Part): readonly string[] | undefined {
  if (typeof part === 'string') return [part]
  return Array.isArray(part) && part.every((entry) => typeof entry === 'string') ? part : undefined
}
