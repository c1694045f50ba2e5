import { type Answer, formatDate, type Language } from '@leitfaden/core'
import { phrasesIn } from '../phrases/phrases-in.ts'
import { cleanText } from '../text/clean-text.ts'

/** What stands beside an answer, line by line: its note, where it comes from, who gave it. */
export function remarks(answer: Answer | undefined, language: Language): string[] {
  if (answer === undefined) return []
  const { note, source, by, at } = answer
  const phrases = phrasesIn(language).answer
  return [
    ...(note === undefined ? [] : [`${phrases.note} ${cleanText(note)}`]),
    ...(source === undefined ? [] : [`${phrases.source} ${cleanText(source)}`]),
    ...(by === undefined && at === undefined ? [] : [phrases.by(by && cleanText(by), at && formatDate(at, language))]),
  ]
}
