import type { Answer, Answers } from '@leitfaden/core'
import type { TicketChange, UnplacedText } from './ticket-reading.ts'

/** The answers with changes of a ticket, and with texts of it as notes on the questions they stood at. */
export function takeOver(
  answers: Answers,
  changes: readonly Pick<TicketChange, 'question' | 'theirs'>[],
  texts: readonly UnplacedText[],
): Answers {
  const all = new Map<string, Answer | undefined>(Object.entries(answers))
  for (const { question, theirs } of changes) all.set(question, theirs)
  for (const { question, text } of texts) {
    if (question === undefined) continue
    const answer = all.get(question) ?? { state: 'open' }
    all.set(question, { ...answer, note: answer.note === undefined ? text : `${answer.note}\n${text}` })
  }
  return Object.fromEntries([...all].filter((entry): entry is [string, Answer] => entry[1] !== undefined))
}
