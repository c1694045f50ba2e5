import type { Language } from '@leitfaden/core'
import type { ChangesPhrases } from './changes-phrases.ts'
import { de } from './de.ts'
import { en } from './en.ts'

export function changesPhrasesIn(language: Language): ChangesPhrases {
  return language === 'de' ? de : en
}
