import type { Answers } from '../answer/answer.ts'
import type { AnswerValue } from '../answer/value.ts'
import type { AnswerState } from '../guide/condition.schema.ts'

/** The state of an answer; a question nobody touched is open. */
export function stateOf(answers: Answers, question: string): AnswerState {
  return answerTo(answers, question)?.state ?? 'open'
}

/** The value of an answer, or why there is none: `open` leaves a condition undecided, `inapplicable` makes it false. */
export function knownValue(answers: Answers, question: string): { value: AnswerValue } | 'open' | 'inapplicable' {
  const answer = answerTo(answers, question)
  if (answer?.state === 'answered') return { value: answer.value }
  return answer?.state === 'not-applicable' ? 'inapplicable' : 'open'
}

/** The note beside an answer. */
export function noteOf(answers: Answers, question: string): string | undefined {
  return answerTo(answers, question)?.note
}

function answerTo(answers: Answers, question: string): Answers[string] {
  return Object.hasOwn(answers, question) ? answers[question] : undefined
}
