import { parseTypedAnswer, type Question } from '@leitfaden/core'
import type { Instead } from '../controls/control-setting.ts'
import { language, t } from '../texts/t.ts'
import { markQuestion } from './mark-question.ts'

/** What somebody says who types `weiß ich nicht` where a value is asked for. */
export function insteadOf(question: Question, typed: string): Instead | undefined {
  if (typed.trim() === '') return undefined
  const reading = parseTypedAnswer(question, typed, { language: language() })
  if (!reading.ok) return undefined
  const { state } = reading.value
  if (state === 'answered' || state === 'open') return undefined
  return { title: t().questions.state.mark[state], take: () => markQuestion(question.id, state) }
}
