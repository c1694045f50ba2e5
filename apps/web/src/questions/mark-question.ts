import { type Answer, findQuestion, inState } from '@leitfaden/core'
import { announce } from '../app/announce.tsx'
import { content } from '../content/content.ts'
import { answer } from '../project/open-project.ts'
import { say, t } from '../texts/t.ts'
import { answerTo } from './answer-to.ts'

export type Mark = Exclude<Answer['state'], 'answered' | 'open'>

/** Puts a question into a state instead of an answer; into the one it is in already: open again. */
export function markQuestion(id: string, wanted: Mark | 'open'): void {
  const question = findQuestion(content().guide, id)
  if (question === undefined) return
  const before = answerTo(id)
  const state = before?.state === wanted ? 'open' : wanted
  answer(id, inState(before, state), { label: say(question.prompt) })
  if (before?.state === 'answered') announce(t().questions.state.valueGone)
}
