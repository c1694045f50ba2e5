import { type Answers, allChapters } from '@leitfaden/core'
import { guide } from './calculator-content.ts'

const used = allChapters(guide).flatMap(({ questions }) => questions.filter(({ sizing }) => sizing))

/** How many of the questions that the estimate uses have an answer, and how many there are. */
export function settledCount(answers: Answers): readonly [number, number] {
  return [used.filter(({ id }) => answers[id]?.state === 'answered').length, used.length]
}
