import { formatDate, type Language } from '@leitfaden/core'
import type { PriceListSummary } from '@leitfaden/sizing'
import { overviewPhrasesIn } from '../phrases/overview/overview-phrases-in.ts'

/** From when to when the prices hold, and when somebody last looked. */
export function priceValidity({ validFrom, validTo, read }: PriceListSummary, language: Language): string {
  const { validFrom: since, validBetween, validFromOn } = overviewPhrasesIn(language)
  const [from, seen] = [formatDate(validFrom, language), formatDate(read, language)]
  return validFromOn(validTo === undefined ? since(from) : validBetween(from, formatDate(validTo, language)), seen)
}
