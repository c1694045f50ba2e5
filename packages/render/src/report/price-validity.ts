import type { Language } from '@leitfaden/core'
import type { PriceListSummary } from '@leitfaden/sizing'
import { dateText } from '../answer/date-text.ts'
import { overviewPhrasesIn } from '../phrases/overview/overview-phrases-in.ts'

/** From when to when the prices hold, and when somebody last looked. */
export function priceValidity({ validFrom, validTo, read }: PriceListSummary, language: Language): string {
  const { validFrom: since, validBetween, validFromOn } = overviewPhrasesIn(language)
  const [from, seen] = [dateText(validFrom, language), dateText(read, language)]
  return validFromOn(validTo === undefined ? since(from) : validBetween(from, dateText(validTo, language)), seen)
}
