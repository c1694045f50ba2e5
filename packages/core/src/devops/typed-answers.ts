import type { Answer, Answers } from '../answer/answer.ts'
import type { DevopsAnswers } from '../generated/devops-answers.ts'
import type { EstimateAnswers } from '../generated/estimate-answers.ts'

export type { DevopsAnswers, EstimateAnswers }

type Typed = DevopsAnswers & EstimateAnswers

/** The answer to a question of the built-in guide or its extension, with the type that the question has. Undefined where nobody touched it. */
export function answerOf<Id extends keyof Typed>(answers: Answers, id: Id): Answer<Typed[Id]> | undefined {
  // Answers were parsed by the kind of their question; the types are generated from the same guide.
  return Object.hasOwn(answers, id) ? (answers[id] as Answer<Typed[Id]> | undefined) : undefined
}
