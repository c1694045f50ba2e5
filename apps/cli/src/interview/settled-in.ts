import type { Answers, Question } from '@leitfaden/core'

/** How many of these questions need no more asking: answered, unknown, or not applicable. */
export function settledIn(questions: readonly Question[], answers: Answers): number {
  return questions.filter(({ id }) => {
    const state = answers[id]?.state ?? 'open'
    return state !== 'open' && state !== 'discuss'
  }).length
}
