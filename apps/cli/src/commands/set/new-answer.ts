import { type Answer, fromPlain, parseAnswer, type Result, writeAnswerValue } from '@leitfaden/core'
import type { Options } from '../../request.ts'
import type { AskedAnswer } from './asked-answers.ts'
import { type TypedAnswerContext, typedAnswer } from './typed-answer.ts'

/**
 * The answer that a question gets; `undefined`: none any more. A new value or state keeps the note of the old answer: source, person and
 * date were those of the old value.
 */
export function newAnswer(
  { question, typed, state }: AskedAnswer,
  old: Answer | undefined,
  options: Options,
  context: TypedAnswerContext,
): Result<Answer | undefined> {
  if (state === 'open') return { ok: true, value: undefined, issues: [] }
  const kept = old?.note === undefined ? {} : { note: old.note }
  let answer: Answer
  if (typed !== undefined) {
    const read = typedAnswer(question, typed, context)
    if (!read.ok) return read
    answer = { ...kept, ...read.value }
  } else if (state === 'not-applicable') answer = { ...kept, state, reason: options.notApplicable ?? '' }
  else if (state !== undefined) answer = { ...kept, state }
  else answer = old ?? { state: 'open' }
  return checked(question, withRemarks(answer, options))
}

/** An empty remark is none. */
function withRemarks(answer: Answer, { note, source, by }: Options): Answer {
  const remarks: Record<string, string | undefined> = { note, source, by }
  const given = Object.entries(remarks).filter(([, text]) => text !== undefined)
  const rest = Object.entries(answer).filter(([key]) => remarks[key] === undefined)
  return Object.fromEntries([...rest, ...given.filter(([, text]) => text !== '')]) as unknown as Answer
}

/** As it will be read from the file. What is merely open needs no place there. */
function checked(question: AskedAnswer['question'], answer: Answer): Result<Answer | undefined> {
  if (answer.state === 'open' && Object.keys(answer).length === 1) return { ok: true, value: undefined, issues: [] }
  const path = [question.id]
  return parseAnswer(question, fromPlain(writeAnswerValue(question, answer)), { path })
}
