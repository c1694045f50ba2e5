import { formatQuantity } from '@leitfaden/core'
import { offerPhrasesIn } from '../phrases/offer/offer-phrases-in.ts'
import { heading } from '../tree/heading.ts'
import type { Blocks } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import type { Offer } from './offer.ts'

/** How fast faults are reacted to, and how often the asked downtime is kept. Nothing where the provider has no tiers. */
export function servicePart({ language, service }: Offer): Blocks {
  const { service: t } = offerPhrasesIn(language)
  const { tier, maxDowntime, asked, kept, confidence, least } = service
  const downtime = formatQuantity({ value: maxDowntime, unit: 'h' }, language, { digits: 3 })
  const enough = kept !== undefined && kept >= confidence
  const sentences = [
    tier === undefined ? t.noTier : t.tier(tier),
    ...(kept === undefined ? [] : [t.promise(downtime, asked, kept)]),
    ...(enough ? [] : [least === undefined ? t.none(confidence) : t.least(least, confidence)]),
  ]
  return [heading(2, t.title), paragraph(sentences.join(' '))]
}
