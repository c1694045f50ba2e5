import type { Language } from '@leitfaden/core'
import { de } from './de.ts'
import { en } from './en.ts'
import type { HtmlPhrases } from './html-phrases.ts'

export function htmlPhrasesIn(language: Language): HtmlPhrases {
  return language === 'de' ? de : en
}
