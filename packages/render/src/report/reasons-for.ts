import {
  type Answers,
  allChapters,
  type Because,
  type Guide,
  type Language,
  type ProviderProfile,
} from '@leitfaden/core'
import { phrasesIn } from '../phrases/phrases-in.ts'
import { reasonTexts } from './reason-texts.ts'

export interface ReasonContext {
  readonly guide: Guide
  readonly answers: Answers
  readonly provider?: ProviderProfile | undefined
}

/** The answers that decided a finding, each in one line of plain text with the titles of all its parts. Not escaped for any format. */
export function reasonsFor(because: readonly Because[], context: ReasonContext, language: Language): string[] {
  const questions = new Map(
    allChapters(context.guide).flatMap(({ questions }) => questions.map((question) => [question.id, question])),
  )
  return reasonTexts(because, { ...context, questions, language, phrases: phrasesIn(language) })
}
