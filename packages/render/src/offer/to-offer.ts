import { type Question, reactionTier } from '@leitfaden/core'
import type { CostEstimate, CostLine, Figure } from '@leitfaden/sizing'
import { plainAnswer } from '../answer/plain-answer.ts'
import { figureRows } from '../report/figure-rows.ts'
import { hasPrice } from '../report/has-price.ts'
import { openQuestions } from '../report/open-section.ts'
import { projectName } from '../report/project-name.ts'
import type { Report, ReportInput } from '../report/report.ts'
import { toReport } from '../report/to-report.ts'
import type { Offer, OfferCapacity, OfferCost, OfferLine, OfferService } from './offer.ts'
import { offerAssumptions } from './offer-assumptions.ts'
import { offerEnvironments } from './offer-environments.ts'

/** Figures of the built-in model that a customer gets, in the order of an offer; what a model does not have is left out. */
const capacityFigures: readonly string[] = [
  'stored',
  'storedInObjectStorage',
  'backupVolume',
  'restorePointsKept',
  'backupReach',
  'transfer',
  'billableTransfer',
  'peakBandwidth',
]

/** An offer estimate, from all that is known. */
export function toOffer(input: ReportInput): Offer {
  const report = toReport(input)
  const { estimate, language, date, document, progress } = report
  const { priceList } = estimate
  const customer = customerName(report)
  const { assumptions, further } = offerAssumptions(report)
  const { settled, relevant } = progress.phases.offer
  return {
    format: 'leitfaden-offer',
    version: 1,
    language,
    date,
    project: projectName(report),
    ...(customer !== undefined && { customer }),
    provider: estimate.provider.title[language],
    guide: document.guide,
    model: estimate.model,
    ...(priceList && { priceList }),
    prices: pricesOn(report),
    answers: { settled, relevant },
    environments: offerEnvironments(report),
    capacities: capacityFigures.flatMap((id) => {
      const figure = estimate.figures.find((one) => one.id === id)
      return figure === undefined ? [] : capacities(figure, report)
    }),
    service: service(report),
    ...(estimate.cost && hasPrice(estimate.cost) && { cost: costOf(estimate.cost, report) }),
    assumptions,
    furtherAssumptions: further,
    next: nextQuestions(report),
    open: openQuestions(report).flatMap(({ id, phase, prompt, audience }) =>
      phase === 'offer' ? [{ question: id, prompt: prompt[language], audience }] : [],
    ),
  }
}

/** More than this is no hint any more. */
const mostNext = 3

function nextQuestions({ estimate, questions, language }: Report): Offer['next'] {
  const known = estimate.uncertainty.find(({ of }) => of === 'cost')?.questions ?? []
  return known
    .flatMap(({ question, share }) => {
      const prompt = questions.get(question)?.prompt[language]
      return prompt === undefined ? [] : [{ question, prompt, share }]
    })
    .slice(0, mostNext)
}

function pricesOn({ estimate: { priceList }, date }: Report): Offer['prices'] {
  if (priceList === undefined) return 'none'
  if (date < priceList.validFrom) return 'not-yet-valid'
  if (priceList.validTo !== undefined && date > priceList.validTo) return 'expired'
  return priceList.example ? 'example' : 'valid'
}

/** The first thing somebody wrote about who the customer is. */
function customerName({ questions, answers, language, provider }: Report): string | undefined {
  const question: Question | undefined = questions.get('team.customer')
  const answer = Object.hasOwn(answers, 'team.customer') ? answers['team.customer'] : undefined
  if (question?.answer.kind !== 'record' || answer?.state !== 'answered') return undefined
  const [first] = question.answer.fields
  const value = answer.value as { readonly [field: string]: unknown }
  if (first === undefined || typeof value[first.id] !== 'string') return undefined
  const only = { ...question, answer: first.answer } as Question
  const name = plainAnswer(only, { state: 'answered', value: value[first.id] as string }, language, provider)
  return name === '' ? undefined : name
}

function capacities(figure: Figure, report: Report): OfferCapacity[] {
  return figureRows(figure, report).map(({ title, span: { last, low, high } }) => {
    return { figure: figure.id, title, value: last, low, high, unit: figure.unit }
  })
}

function service({ estimate: { serviceLevel }, provider, language }: Report): OfferService {
  const { maxDowntime, confidence, tiers, least } = serviceLevel
  const titleOf = (id: string) => (provider && reactionTier(provider, id)?.title[language]) ?? id
  const chosen = tiers.find((tier) => tier.chosen)
  return {
    ...(chosen && { tier: titleOf(chosen.id), kept: whole(chosen.kept) }),
    maxDowntime: maxDowntime.hours,
    asked: maxDowntime.answered,
    confidence: Math.round(confidence * 100),
    ...(least !== undefined && { least: titleOf(least) }),
  }
}

/** Rounded down, so that nothing counts as kept that is not. */
function whole(share: number): number {
  return Math.floor(share * 100 + 1e-9)
}

function costOf({ currency, vat, lines, ranges }: CostEstimate, report: Report): OfferCost {
  const { firstMonth, lastMonth, once, total } = ranges
  return {
    currency,
    vat,
    lines: lines.map((line) => lineOf(line, report)),
    firstMonth: firstMonth.p50,
    lastMonth: lastMonth.p50,
    total: total.p50,
    ranges: { firstMonth, lastMonth, once, total },
  }
}

function lineOf({ id, title, once, quantities, unit, price }: CostLine, { language }: Report): OfferLine {
  const line = { id, title: title[language], once, price: price.kind, value: quantities.at(-1) ?? 0, unit }
  if (price.kind !== 'priced') return { ...line, because: price.because[language] }
  const { firstMonth, lastMonth, total } = price.typical
  return { ...line, ...(!once && { firstMonth, lastMonth }), total, range: price.range }
}
