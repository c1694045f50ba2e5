import { formatQuantity } from '@leitfaden/core'
import type { AssumptionStep } from '@leitfaden/sizing'
import { builtInModel } from '@leitfaden/sizing/model'
import type { Paragraph } from 'mdast'
import { dateText } from '../answer/date-text.ts'
import { heading } from '../tree/heading.ts'
import { type Blocks, list } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import { strong } from '../tree/strong.ts'
import { amountText, inputDigits, rangeText, stepText } from './amount-text.ts'
import { changeText } from './change-text.ts'
import { isYesNo } from './is-yes-no.ts'
import { cite, type Report } from './report.ts'
import { variantTitle } from './variant-title.ts'

/** What stands in for missing answers: the value, how far it may be off, why, and what would replace it. */
export function assumptionsSection(report: Report): Blocks {
  const { title, none, intro, reviewOfAll, reviewOfMost } = report.phrases.assumptions
  const { steps, assumed } = report.estimate
  const used = assumed.flatMap((id) => {
    const step = Object.hasOwn(steps, id) ? steps[id] : undefined
    return step?.kind === 'assumption' ? [step] : []
  })
  if (used.length === 0) return [heading(2, title), paragraph(none), ...changedFormulas(report)]
  const date = usualReview(used)
  const review = dateText(date, report.language)
  const sameForAll = used.every((step) => step.review === date)
  return [
    heading(2, title),
    paragraph(`${intro} ${sameForAll ? reviewOfAll(review) : reviewOfMost(review)}`),
    list(used.map((step) => [item(step, date, report)])),
    ...changedFormulas(report),
  ]
}

/** Formulas that the answers file changed or added, and what they were. */
function changedFormulas(report: Report): Blocks {
  const { estimate, language, phrases } = report
  const items = Object.values(estimate.steps).flatMap((step): Blocks[] =>
    step.kind === 'formula' && step.changed
      ? [[paragraph(strong(`${step.title[language]}:`), ` ${changeText(step.changed, step, report)}`)]]
      : [],
  )
  return items.length === 0 ? [] : [heading(3, phrases.assumptions.changedFormulas), list(items)]
}

/** The date by which most of them must be looked at again; the earliest of several such. */
function usualReview(used: readonly AssumptionStep[]): string {
  const dates = used.map(({ review }) => review).sort()
  const count = (date: string) => dates.filter((one) => one === date).length
  return dates.reduce((best, date) => (count(date) > count(best) ? date : best))
}

function item(step: AssumptionStep, usualDate: string, report: Report): Paragraph {
  const { language, questions, phrases } = report
  const { assumptions, trace } = phrases
  const value = [stepText(step, 0, inputDigits, report), ...spread(step, report)].join(', ')
  const question = step.question === undefined ? undefined : questions.get(step.question)
  const basis = step.source === undefined ? ` (${trace.judgement})` : cite(report, step.source)
  const reason = step.changed ? changeText(step.changed, step, report) : `${step.why[language]}${basis}`
  const further = [
    ...(step.review === usualDate ? [] : [assumptions.review(dateText(step.review, language))]),
    ...(question === undefined ? [] : [assumptions.replacedBy(question.prompt[language])]),
  ]
  return paragraph(
    strong(`${step.title[language]}:`),
    ` ${value}`,
    { type: 'break' },
    reason,
    ...(further.length === 0 ? [] : [{ type: 'break' as const }, further.join(' ')]),
  )
}

/** How sure it is: its range and for which kind of project it holds, or what happens with which probability. */
function spread(step: AssumptionStep, report: Report): string[] {
  const { guide, model = builtInModel, language, phrases } = report
  const { range, chance: told, variant: holdsFor } = phrases.assumptions
  const { low, high, unit, chance, variant } = step
  const kind = variant === undefined ? [] : [holdsFor(phrases.quoted(variantTitle(variant, guide, model, language)))]
  const yesNo = isYesNo(step, report)
  const amount = (value: number) =>
    yesNo ? (value === 1 ? phrases.yes : phrases.no) : amountText(value, unit, language, inputDigits)
  if (chance !== undefined) {
    const percent = formatQuantity({ value: Math.round(chance * 100), unit: '%' }, language)
    return [...kind, told(amount(high), percent, amount(low))]
  }
  return low === high || yesNo ? kind : [...kind, range(rangeText(low, high, unit, language, inputDigits))]
}
