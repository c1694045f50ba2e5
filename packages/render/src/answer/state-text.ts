import type { Answer, Language } from '@leitfaden/core'
import { phrasesIn } from '../phrases/phrases-in.ts'
import { cleanText } from '../text/clean-text.ts'

/** An answer without a value in words: `to be discussed`, `does not apply: no PHP`. */
export function stateText(answer: Exclude<Answer, { state: 'answered' }> | undefined, language: Language): string {
  const { states } = phrasesIn(language)
  if (answer === undefined) return states.open
  const reason = answer.state === 'not-applicable' ? answer.reason : undefined
  return reason === undefined ? states[answer.state] : `${states[answer.state]}: ${cleanText(reason)}`
}
