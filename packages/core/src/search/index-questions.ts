import { allChapters } from '../guide/all-chapters.ts'
import type { Guide } from '../guide/guide.schema.ts'
import type { Question } from '../guide/question.schema.ts'
import { folded } from './folded.ts'

export interface Searched {
  readonly text: string
  /** As it is compared. */
  readonly folded: string
}

/** What of a question is searched, in every language. */
export interface IndexedQuestion {
  readonly question: Question
  readonly prompt: readonly Searched[]
  /** Options, columns and fields. */
  readonly parts: readonly Searched[]
  readonly help: readonly Searched[]
}

/** Prepares the questions of a guide and its extensions for a search, so that each letter typed finds them at once. */
export function indexQuestions(guide: Guide): IndexedQuestion[] {
  return allChapters(guide)
    .flatMap(({ questions }) => questions)
    .map((question) => ({
      question,
      prompt: searched(question.prompt),
      parts: searched(question.answer),
      help: searched(question.help),
    }))
}

/** Every text in some plain data. */
export function searched(data: unknown): Searched[] {
  return textsOf(data).map((text) => ({ text, folded: folded(text) }))
}

/** Names of the model of a question, never shown to people. */
const names = new Set(['id', 'kind', 'state'])

function textsOf(data: unknown): string[] {
  if (typeof data === 'string') return [data]
  if (typeof data !== 'object' || data === null) return []
  if (Array.isArray(data)) return data.flatMap(textsOf)
  return Object.entries(data).flatMap(([key, part]) => (names.has(key) ? [] : textsOf(part)))
}
