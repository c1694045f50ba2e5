import type { Question } from '../guide/question.schema.ts'
import type { Answer } from './answer.ts'
import { writeValue } from './write-value.ts'

/**
 * An answer as plain data the way it stands in a file: bare where a value is all there is, `null` where it is merely open, else a record.
 * `parseAnswer` of `fromPlain` of it is the same answer again.
 */
export function writeAnswerValue(question: Question, answer: Answer): unknown {
  const { state, note, source, by, at } = answer
  const remarks = {
    ...(note !== undefined && { note }),
    ...(source !== undefined && { source }),
    ...(by !== undefined && { by }),
    ...(at !== undefined && { at }),
  }
  const bare = Object.keys(remarks).length === 0
  if (state === 'answered') {
    const value = writeValue(question.answer, answer.value as never)
    if (holdsNothing(value)) return { state, value, ...remarks }
    return bare ? value : { value, ...remarks }
  }
  if (state === 'open' && bare) return null
  if (state === 'not-applicable' && answer.reason !== undefined) return { state, reason: answer.reason, ...remarks }
  return { state, ...remarks }
}

/** An empty list is an answer, a bare one in a file would read as none. */
function holdsNothing(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}
