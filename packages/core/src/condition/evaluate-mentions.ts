import type { Condition } from '../guide/condition.schema.ts'
import { noteOf } from './known-value.ts'
import { mentionsWord, textsOf } from './mentions.ts'
import { placeOf } from './place-of.ts'
import { resolveOperand } from './resolve-operand.ts'
import type { Scope } from './scope.ts'
import type { Verdict } from './verdict.ts'

/** Does a text of the answer, its note included, or of the cell mention at least one of the words? The notes of open answers are not searched. */
export function evaluateMentions(condition: Extract<Condition, { mentions: unknown }>, scope: Scope): Verdict {
  const inCell = 'column' in condition
  const part = resolveOperand(inCell ? { column: condition.column } : { answer: condition.question }, scope)
  if (part.status !== 'known')
    return { truth: part.status === 'inapplicable' ? false : undefined, because: part.because }
  const note = inCell ? undefined : noteOf(scope.context.answers, condition.question)
  const texts = [...textsOf(part.value), note ?? '']
  const words = condition.mentions.filter((word) => texts.some((text) => mentionsWord(text, word)))
  if (words.length === 0) return { truth: false, because: part.because }
  const place = inCell ? part.because[0] : placeOf(condition.question, [])
  return { truth: true, because: place === undefined ? [] : [{ ...place, found: words.join(', ') }] }
}
