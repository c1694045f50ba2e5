import type { Answer, Language, ProviderProfile, Question } from '@leitfaden/core'
import { oneLine } from '../text/one-line.ts'
import { stateText } from './state-text.ts'
import { valueText } from './value-text.ts'

/**
 * An answer in one line of plain text, its note left out. With the provider, its backup schemes and service levels are
 * called by their titles. Not escaped for any format.
 */
export function plainAnswer(
  question: Question,
  answer: Answer | undefined,
  language: Language,
  provider?: ProviderProfile,
): string {
  const text =
    answer?.state === 'answered'
      ? valueText(question.answer, answer.value, { language, provider })
      : stateText(answer, language)
  return oneLine(text)
}
