import type { AnswerStep, AssumptionStep, Step } from '@leitfaden/sizing'
import { amountText, inputDigits, rangeText, valueIn } from '../report/amount-text.ts'
import { assumptionText } from '../report/assumption-text.ts'
import type { Report } from '../report/report.ts'
import type { OfferAssumption } from './offer.ts'

/** More than this nobody confirms. */
const most = 8
/** What moves the cost less than this is not worth a question. */
const leastShare = 0.005

/** What the cost rests on and the customer has to confirm, the most influential first; and how many assumptions are left. */
export function offerAssumptions(report: Report): {
  readonly assumptions: OfferAssumption[]
  readonly further: number
} {
  const { estimate } = report
  const causes = estimate.uncertainty.find(({ of }) => of === 'cost')?.causes ?? []
  const shown = causes
    .filter(({ share }) => share >= leastShare)
    .flatMap(({ id, row, share }): OfferAssumption[] => {
      const step = Object.hasOwn(estimate.steps, id) ? estimate.steps[id] : undefined
      return step?.kind === 'assumption' || step?.kind === 'answer' ? [assumptionOf(step, row, share, report)] : []
    })
    .slice(0, most)
  const listed = new Set(shown.map(({ id }) => id))
  return { assumptions: shown, further: estimate.assumed.filter((id) => !listed.has(id)).length }
}

function assumptionOf(step: AnswerStep | AssumptionStep, row: number, share: number, report: Report): OfferAssumption {
  const { question } = step
  const prompt = question === undefined ? undefined : report.questions.get(question)?.prompt[report.language]
  return {
    id: step.id,
    title: titleOf(step, row, report),
    value: step.kind === 'assumption' ? assumptionText(step, report) : answerText(step, row, report),
    from: step.kind,
    share,
    ...(question !== undefined && { question }),
    ...(prompt !== undefined && { prompt }),
  }
}

function titleOf({ title, values }: Step, row: number, { language }: Report): string {
  const label = values.rows[row]?.label
  return label === undefined ? title[language] : `${title[language]}: ${label[language]}`
}

function answerText(step: AnswerStep, row: number, { language, phrases }: Report): string {
  const value = amountText(valueIn(step.values, row, 0), step.unit, language, inputDigits)
  if (step.low === undefined || step.high === undefined) return value
  return phrases.assumptions.range(rangeText(step.low, step.high, step.unit, language, inputDigits))
}
