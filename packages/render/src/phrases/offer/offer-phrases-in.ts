import type { Language } from '@leitfaden/core'
import { de } from './de.ts'
import { en } from './en.ts'
import type { OfferPhrases } from './offer-phrases.ts'

export function offerPhrasesIn(language: Language): OfferPhrases {
  return language === 'de' ? de : en
}
