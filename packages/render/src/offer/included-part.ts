import { offerPhrasesIn } from '../phrases/offer/offer-phrases-in.ts'
import type { Blocks } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import { strong } from '../tree/strong.ts'
import type { Offer } from './offer.ts'

/** What the sums hold, and what they do not. What nobody needs is in neither. */
export function includedPart({ language, cost }: Offer): Blocks {
  const { included, excluded, noPriceFor, never } = offerPhrasesIn(language)
  const lines = (cost?.lines ?? []).filter(({ value }) => value > 0)
  const there = lines.flatMap(({ price, title }) => (price === 'no-price' ? [] : [title]))
  const missing = lines.flatMap(({ price, title }) => (price === 'no-price' ? [noPriceFor(title)] : []))
  return [
    ...(there.length === 0 ? [] : [paragraph(strong(`${included}:`), ` ${there.join('; ')}.`)]),
    paragraph(strong(`${excluded}:`), ` ${[...missing, ...never].join('; ')}.`),
  ]
}
