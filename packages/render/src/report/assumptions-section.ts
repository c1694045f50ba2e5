import { formatQuantity } from '@leitfaden/core'
import type { AssumptionStep } from '@leitfaden/sizing'
import type { Paragraph } from 'mdast'
import { dateText } from '../answer/date-text.ts'
import { heading } from '../tree/heading.ts'
import { type Blocks, list } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import { strong } from '../tree/strong.ts'
import { inputDigits, stepText } from './amount-text.ts'
import { isYesNo } from './is-yes-no.ts'
import { cite, type Report } from './report.ts'

/** What stands in for missing answers: the value, how far it may be off, why, and what would replace it. */
export function assumptionsSection(report: Report): Blocks {
  const { title, none, intro, reviewOfAll, reviewOfMost } = report.phrases.assumptions
  const { steps, assumed } = report.estimate
  const used = assumed.flatMap((id) => {
    const step = Object.hasOwn(steps, id) ? steps[id] : undefined
    return step?.kind === 'assumption' ? [step] : []
  })
  if (used.length === 0) return [heading(2, title), paragraph(none)]
  const date = usualReview(used)
  const review = dateText(date, report.language)
  const sameForAll = used.every((step) => step.review === date)
  return [
    heading(2, title),
    paragraph(`${intro} ${sameForAll ? reviewOfAll(review) : reviewOfMost(review)}`),
    list(used.map((step) => [item(step, date, report)])),
  ]
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
  const value = stepText(step, 0, inputDigits, report)
  const { low, high, unit } = step
  const range =
    low === high || isYesNo(step, report)
      ? ''
      : `, ${assumptions.range(formatQuantity({ low, high, unit }, language, { digits: inputDigits }))}`
  const question = step.question === undefined ? undefined : questions.get(step.question)
  const basis = step.source === undefined ? ` (${trace.judgement})` : cite(report, step.source)
  const further = [
    ...(step.review === usualDate ? [] : [assumptions.review(dateText(step.review, language))]),
    ...(question === undefined ? [] : [assumptions.replacedBy(question.prompt[language])]),
  ]
  return paragraph(
    strong(`${step.title[language]}:`),
    ` ${value}${range}`,
    { type: 'break' },
    `${step.why[language]}${basis}`,
    ...(further.length === 0 ? [] : [{ type: 'break' as const }, further.join(' ')]),
  )
}
