import type { Answer } from '../answer/answer.ts'
import type { Interview } from './interview.ts'

/**
 * Sets the answer to a question; none takes it back. The conversation stays where it is. `amend`: it goes on with the latest answer,
 * so that both are taken back at once.
 */
export function giveAnswer(
  interview: Interview,
  question: string,
  answer: Answer | undefined,
  { amend = false }: { readonly amend?: boolean } = {},
): Interview {
  const { context, changes } = interview
  const before = context.answers[question]
  const goesOn = amend && changes.at(-1)?.question === question
  return {
    ...withAnswer(interview, question, answer),
    changes: goesOn ? changes : [...changes, { question, ...(before && { before }) }],
  }
}

/** Takes back the latest answer and asks its question again. Unchanged where there is nothing to take back. */
export function undoAnswer(interview: Interview): Interview {
  const last = interview.changes.at(-1)
  if (last === undefined) return interview
  const { question } = last
  return {
    ...withAnswer(interview, question, last.before),
    changes: interview.changes.slice(0, -1),
    passed: interview.passed.filter((id) => id !== question),
    trail: interview.trail.filter((id) => id !== question),
    question,
  }
}

function withAnswer(interview: Interview, question: string, answer: Answer | undefined): Interview {
  const { [question]: _, ...others } = interview.context.answers
  const answers = answer === undefined ? others : { ...others, [question]: answer }
  return { ...interview, context: { ...interview.context, answers } }
}
