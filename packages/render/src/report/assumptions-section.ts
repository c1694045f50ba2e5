import { formatQuantity } from '@leitfaden/core'
import type { AssumptionStep } from '@leitfaden/sizing'
import type { Paragraph } from 'mdast'
import { dateText } from '../answer/date-text.ts'
import { heading } from '../tree/heading.ts'
import { type Blocks, list } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import { strong } from '../tree/strong.ts'
import { amountText, inputDigits } from './amount-text.ts'
import { cite, type Report } from './report.ts'

/** What stands in for missing answers: the value, how far it may be off, why, and what would replace it. */
export function assumptionsSection(report: Report): Blocks {
  const { title, none, intro } = report.phrases.assumptions
  const { steps, assumed } = report.estimate
  const used = assumed.flatMap((id) => {
    const step = Object.hasOwn(steps, id) ? steps[id] : undefined
    return step?.kind === 'assumption' ? [step] : []
  })
  if (used.length === 0) return [heading(2, title), paragraph(none)]
  return [heading(2, title), paragraph(intro), list(used.map((step) => [item(step, report)]))]
}

function item(step: AssumptionStep, report: Report): Paragraph {
  const { language, questions, phrases } = report
  const { assumptions, trace } = phrases
  const value = amountText(step.values.rows[0]?.values[0] ?? 0, step.unit, language, inputDigits)
  const { low, high, unit } = step
  const range =
    low === high ? '' : `, ${assumptions.range(formatQuantity({ low, high, unit }, language, { digits: inputDigits }))}`
  const question = step.question === undefined ? undefined : questions.get(step.question)
  const basis = step.source === undefined ? ` (${trace.judgement})` : cite(report, step.source)
  const review = assumptions.review(dateText(step.review, language))
  return paragraph(
    strong(`${step.title[language]}:`),
    ` ${value}${range}`,
    { type: 'break' },
    `${step.why[language]}${basis}`,
    { type: 'break' },
    question === undefined ? review : `${review} ${assumptions.replacedBy(question.prompt[language])}`,
  )
}
