import { formatDate } from '@leitfaden/core'
import type { Root } from 'mdast'
import { offerPhrasesIn } from '../phrases/offer/offer-phrases-in.ts'
import { phrasesIn } from '../phrases/phrases-in.ts'
import { costText } from '../report/cost-text.ts'
import type { ReportInput } from '../report/report.ts'
import { group } from '../tree/group.ts'
import { heading } from '../tree/heading.ts'
import { type Blocks, list } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import { strong } from '../tree/strong.ts'
import { assumptionsPart } from './assumptions-part.ts'
import { costPart } from './cost-part.ts'
import { includedPart } from './included-part.ts'
import type { Offer } from './offer.ts'
import { scopePart } from './scope-part.ts'
import { servicePart } from './service-part.ts'
import { toOffer } from './to-offer.ts'
import { validityPart } from './validity-part.ts'

/** An offer estimate on two pages: what is planned, what it costs, what it rests on, and what must still be confirmed. */
export function offerTree(input: ReportInput): Root {
  const offer = toOffer(input)
  const parts = [
    titlePart,
    coverPart,
    scopePart,
    servicePart,
    costPart,
    includedPart,
    assumptionsPart,
    openPart,
    validityPart,
  ]
  return { type: 'root', children: parts.flatMap((part) => part(offer)) }
}

function titlePart(offer: Offer): Blocks {
  const { language, project, customer, date, provider, answers } = offer
  const { title, subtitle, customer: forWhom, answers: state, settled } = offerPhrasesIn(language)
  const { report } = phrasesIn(language)
  const lines: [string, string][] = [
    ...(customer === undefined ? [] : [[forWhom, customer] as [string, string]]),
    [report.date, formatDate(date, language)],
    [report.provider, provider],
    [state, settled(answers.settled, answers.relevant)],
  ]
  return [
    heading(1, title(project)),
    paragraph(subtitle),
    group('facts', [list(lines.map(([label, text]) => [paragraph(strong(`${label}:`), ' ', text)]))]),
    ...notices(offer),
  ]
}

/** What must be known before any amount is read. */
function notices({ language, prices, priceList }: Offer): Blocks {
  const { example, expired, notYetValid } = offerPhrasesIn(language)
  const texts = [
    ...(prices === 'expired' && priceList?.validTo !== undefined
      ? [expired(formatDate(priceList.validTo, language))]
      : []),
    ...(prices === 'not-yet-valid' && priceList ? [notYetValid(formatDate(priceList.validFrom, language))] : []),
    ...(priceList?.example ? [example] : []),
  ]
  return texts.map((text) => {
    const [name, ...rest] = text.split(': ')
    return group('notice', [
      rest.length === 0 ? paragraph(strong(text)) : paragraph(strong(`${name}:`), ` ${rest.join(': ')}`),
    ])
  })
}

function coverPart({ language, project, cost, assumptions }: Offer): Blocks {
  const { cover, coverOnce, coverWithout, narrower } = offerPhrasesIn(language)
  const name = phrasesIn(language).quoted(project)
  if (cost === undefined) return [paragraph(coverWithout(name))]
  const { lastMonth, total, once } = cost.ranges
  const [monthly, all, single] = [lastMonth, total, once].map((range) => costText(range, cost.currency, language))
  return [
    paragraph(
      [
        cover(name, monthly as string, all as string),
        ...(Number(once.p90) > 0 ? [coverOnce(single as string)] : []),
        ...(total.p10 !== total.p90 && assumptions.length > 0 ? [narrower] : []),
      ].join(' '),
    ),
  ]
}

/** More open questions than this fill the page. */
const mostOpen = 10

function openPart({ language, open }: Offer): Blocks {
  const { open: t } = offerPhrasesIn(language)
  if (open.length === 0) return [heading(2, t.title), paragraph(t.none)]
  const shown = open.length > mostOpen + 1 ? open.slice(0, mostOpen) : open
  const items = shown.map(({ prompt, audience }) =>
    paragraph(`${prompt} (${audience.map((one) => t.for[one]).join(', ')})`),
  )
  const rest = open.length - shown.length
  return [
    heading(2, t.title),
    paragraph(t.intro),
    list([...items, ...(rest === 0 ? [] : [paragraph(t.further(rest))])].map((item) => [item])),
  ]
}
