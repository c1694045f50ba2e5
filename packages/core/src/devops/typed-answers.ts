import type { Answer, Answers } from '../answer/answer.ts'
import type { DevopsAnswers } from '../generated/devops-answers.ts'

export type { DevopsAnswers }

/** The answer to a question of the built-in guide, with the type that the question has. Undefined where nobody touched it. */
export function answerOf<Id extends keyof DevopsAnswers>(
  answers: Answers,
  id: Id,
): Answer<DevopsAnswers[Id]> | undefined {
  // Answers were parsed by the kind of their question; the types are generated from the same guide.
  return Object.hasOwn(answers, id) ? (answers[id] as Answer<DevopsAnswers[Id]> | undefined) : undefined
}
