import {
  type Answer,
  findQuestion,
  fromPlain,
  type Guide,
  parseAnswer,
  sameAnswer,
  writeAnswerValue,
} from '@leitfaden/core'
import type { JournalLine } from './journal.ts'
import { partName } from './parts.ts'

/** Does a line of the journal hold what can be an answer? Other parts are texts that a file is checked for when it is written. */
export function isSoundLine({ part, mine }: JournalLine, guide: Guide): boolean {
  const name = partName(part)
  if (name?.kind !== 'answer' || mine === undefined) return name !== undefined
  const question = findQuestion(guide, name.id)
  if (!question || typeof mine !== 'object' || mine === null) return false
  try {
    const answer = mine as Answer
    const read = parseAnswer(question, fromPlain(writeAnswerValue(question, answer)), { path: [] })
    return read.ok && sameAnswer(read.value, answer)
  } catch {
    // What can not even be written down is no answer.
    return false
  }
}
