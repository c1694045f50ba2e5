import { stateOf } from '../condition/known-value.ts'
import type { Interview } from './interview.ts'
import { selectQuestions } from './select-questions.ts'

/**
 * On to the next question that is open, from the present one on and then from the start; when none is left, to those that are to be
 * discussed. What was asked before in this conversation does not come again.
 */
export function moveOn(interview: Interview): Interview {
  const { context, question, passed, trail, order } = interview
  const left = question === undefined ? passed : [...passed.filter((id) => id !== question), question]
  const ids = selectQuestions(context, interview.selection).map(({ id }) => id)
  const preferred = order.filter((id) => ids.includes(id))
  const here = ids.indexOf(question ?? '') + 1
  const round = [...preferred, ...ids.slice(here), ...ids.slice(0, here)].filter((id) => !left.includes(id))
  const next =
    round.find((id) => stateOf(context.answers, id) === 'open') ??
    round.find((id) => stateOf(context.answers, id) === 'discuss')
  const { question: _, ...rest } = interview
  return {
    ...rest,
    passed: left,
    trail: question === undefined ? trail : [...trail.filter((id) => id !== question), question],
    ...(next !== undefined && { question: next }),
  }
}
