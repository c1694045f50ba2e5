import { findQuestion } from '../guide/find-question.ts'
import type { Interview } from './interview.ts'

/** To any question of the guide, relevant or not: who names it means it. Unchanged where the guide has no such question. */
export function goTo(interview: Interview, question: string): Interview {
  if (findQuestion(interview.context.guide, question) === undefined) return interview
  const { question: left, trail } = interview
  const behind = left === undefined || left === question ? trail : [...trail.filter((id) => id !== left), left]
  return { ...interview, trail: behind.filter((id) => id !== question), question }
}

/** Back to the question before. Unchanged at the first one. */
export function goBack(interview: Interview): Interview {
  const question = interview.trail.at(-1)
  if (question === undefined) return interview
  const passed = interview.passed.filter((id) => id !== interview.question)
  return { ...interview, passed, trail: interview.trail.slice(0, -1), question }
}
