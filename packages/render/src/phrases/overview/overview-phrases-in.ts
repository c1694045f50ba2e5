import type { Language } from '@leitfaden/core'
import { de } from './de.ts'
import { en } from './en.ts'
import type { OverviewPhrases } from './overview-phrases.ts'

export function overviewPhrasesIn(language: Language): OverviewPhrases {
  return language === 'de' ? de : en
}
