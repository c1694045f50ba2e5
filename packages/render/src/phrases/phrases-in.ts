import type { Language } from '@leitfaden/core'
import { de } from './de.ts'
import { en } from './en.ts'
import type { Phrases } from './phrases.ts'

/** What documents say by themselves in this language. */
export function phrasesIn(language: Language): Phrases {
  return language === 'de' ? de : en
}
