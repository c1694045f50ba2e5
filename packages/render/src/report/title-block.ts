import { formatDate } from '@leitfaden/core'
import { overviewPhrasesIn } from '../phrases/overview/overview-phrases-in.ts'
import { group } from '../tree/group.ts'
import { heading } from '../tree/heading.ts'
import { type Blocks, list } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import { strong } from '../tree/strong.ts'
import { priceValidity } from './price-validity.ts'
import { projectName } from './project-name.ts'
import type { Report } from './report.ts'

/** Which project, when, and by which versions of guide, model and prices. */
export function titleBlock(report: Report): Blocks {
  const { document, estimate, language, provider, date } = report
  const phrases = report.phrases.report
  const { priceList } = estimate
  const lines: [string, string][] = [
    [phrases.date, formatDate(date, language)],
    [phrases.guide, phrases.version(document.guide.id, document.guide.version)],
    [phrases.model, phrases.version(estimate.model.id, estimate.model.version)],
    [
      phrases.provider,
      provider
        ? phrases.asOf(provider.title[language], formatDate(provider.reviewed, language))
        : estimate.provider.title[language],
    ],
    [phrases.prices, priceListText(report)],
    ...(priceList
      ? [[overviewPhrasesIn(language).priceValidity, priceValidity(priceList, language)] as [string, string]]
      : []),
    [phrases.language, phrases.languages[language]],
  ]
  return [
    heading(1, projectName(report)),
    paragraph(phrases.subtitle),
    group('facts', [list(lines.map(([label, text]) => [paragraph(strong(`${label}:`), ' ', text)]))]),
  ]
}

function priceListText({ estimate, language, phrases }: Report): string {
  const { priceList } = estimate
  const { asOf, example, vat, noPrices } = phrases.report
  if (priceList === undefined) return noPrices
  const parts = [
    asOf(priceList.title[language], formatDate(priceList.read, language)),
    priceList.currency,
    vat[priceList.vat],
  ]
  return [...parts, ...(priceList.example ? [example] : [])].join(', ')
}
