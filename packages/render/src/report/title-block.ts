import { dateText } from '../answer/date-text.ts'
import { heading } from '../tree/heading.ts'
import { type Blocks, list } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import { strong } from '../tree/strong.ts'
import type { Report } from './report.ts'

/** Which project, when, and by which versions of guide, model and prices. */
export function titleBlock(report: Report): Blocks {
  const { document, estimate, language, provider, date } = report
  const phrases = report.phrases.report
  const lines: [string, string][] = [
    [phrases.date, dateText(date, language)],
    [phrases.guide, phrases.version(document.guide.id, document.guide.version)],
    [phrases.model, phrases.version(estimate.model.id, estimate.model.version)],
    [
      phrases.provider,
      provider
        ? phrases.asOf(provider.title[language], dateText(provider.reviewed, language))
        : estimate.provider.title[language],
    ],
    [phrases.prices, priceListText(report)],
    [phrases.language, phrases.languages[language]],
  ]
  return [
    heading(1, projectName(report)),
    paragraph(phrases.subtitle),
    list(lines.map(([label, text]) => [paragraph(strong(`${label}:`), ' ', text)])),
  ]
}

function projectName({ answers, phrases }: Report): string {
  const name = Object.hasOwn(answers, 'project.name') ? answers['project.name'] : undefined
  return name?.state === 'answered' && typeof name.value === 'string' && name.value.trim() !== ''
    ? name.value
    : phrases.report.untitled
}

function priceListText({ estimate, language, phrases }: Report): string {
  const { priceList } = estimate
  const { asOf, example, vat, noPrices } = phrases.report
  if (priceList === undefined) return noPrices
  const parts = [
    asOf(priceList.title[language], dateText(priceList.read, language)),
    priceList.currency,
    vat[priceList.vat],
  ]
  return [...parts, ...(priceList.example ? [example] : [])].join(', ')
}
