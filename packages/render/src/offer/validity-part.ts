import { formatDate } from '@leitfaden/core'
import { offerPhrasesIn } from '../phrases/offer/offer-phrases-in.ts'
import { phrasesIn } from '../phrases/phrases-in.ts'
import { priceValidity } from '../report/price-validity.ts'
import { heading } from '../tree/heading.ts'
import type { Blocks } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import type { Offer } from './offer.ts'

/** Until when the prices hold, and what the estimate was made with. */
export function validityPart({ language, date, priceList, guide, model }: Offer): Blocks {
  const { validity: t } = offerPhrasesIn(language)
  const { version } = phrasesIn(language).report
  const sentences = [
    priceList === undefined ? t.noPrices : t.prices(priceList.title[language], priceValidity(priceList, language)),
    t.until(formatDate(date, language)),
    t.basis(version(guide.id, guide.version), version(model.id, model.version)),
  ]
  return [heading(2, t.title), paragraph(sentences.join(' '))]
}
