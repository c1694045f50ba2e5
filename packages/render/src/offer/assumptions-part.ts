import { formatQuantity } from '@leitfaden/core'
import { offerPhrasesIn } from '../phrases/offer/offer-phrases-in.ts'
import { phrasesIn } from '../phrases/phrases-in.ts'
import { heading } from '../tree/heading.ts'
import { type Blocks, taskList } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import { strong } from '../tree/strong.ts'
import type { Offer, OfferAssumption } from './offer.ts'

/** What the customer has to confirm, each with a box to tick. */
export function assumptionsPart(offer: Offer): Blocks {
  const { assumptions: t } = offerPhrasesIn(offer.language)
  const { assumptions, furtherAssumptions } = offer
  const further = furtherAssumptions === 0 ? [] : [paragraph(t.further(furtherAssumptions))]
  if (assumptions.length === 0) return [heading(2, t.title), ...(further.length === 0 ? [paragraph(t.none)] : further)]
  return [
    heading(2, t.title),
    paragraph(t.intro),
    taskList(
      assumptions.map((one) => ({ checked: false, blocks: [item(one, offer)] })),
      { spread: false },
    ),
    ...next(offer),
    ...further,
  ]
}

/** The answers that would narrow the cost most. */
function next({ next: questions, language }: Offer): Blocks {
  const { assumptions: t } = offerPhrasesIn(language)
  const { quoted } = phrasesIn(language)
  const items = questions.map(({ prompt, share }) => `${quoted(prompt)} (${percentText(share, language)})`)
  return items.length === 0 ? [] : [paragraph(t.next(items))]
}

function percentText(share: number, language: Offer['language']): string {
  return formatQuantity({ value: Math.max(1, Math.round(share * 100)), unit: '%' }, language)
}

function item({ title, value, from, share, prompt }: OfferAssumption, { language }: Offer) {
  const { assumptions: t } = offerPhrasesIn(language)
  const origin = from === 'answer' ? [t.yourAnswer] : []
  const change = from === 'answer' ? t.narrowAnswer : t.insteadAnswer
  return paragraph(
    strong(`${title}:`),
    ` ${[...origin, value].join(', ')} – ${t.influence(percentText(share, language))}`,
    ...(prompt === undefined ? [] : [{ type: 'break' as const }, `${change(prompt)}.`]),
  )
}
