import { formatDate } from '@leitfaden/core'
import type { AssumptionStep } from '@leitfaden/sizing'
import type { List, Paragraph } from 'mdast'
import { anchored } from '../tree/anchored.ts'
import { heading } from '../tree/heading.ts'
import { type Blocks, list } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import { strong } from '../tree/strong.ts'
import { assumptionAnchor } from './anchors.ts'
import { assumptionText } from './assumption-text.ts'
import { changeText } from './change-text.ts'
import { cite, type Report } from './report.ts'

/** What stands in for missing answers: the value, how far it may be off, why, and what would replace it. */
export function assumptionsSection(report: Report): Blocks {
  const { title, none, intro, reviewOfAll, reviewOfMost } = report.phrases.assumptions
  const { steps, assumed } = report.estimate
  const used = assumed.flatMap((id) => {
    const step = Object.hasOwn(steps, id) ? steps[id] : undefined
    return step?.kind === 'assumption' ? [step] : []
  })
  if (used.length === 0) return [heading(2, title, 'assumptions'), paragraph(none), ...changedFormulas(report)]
  const date = usualReview(used)
  const review = formatDate(date, report.language)
  const sameForAll = used.every((step) => step.review === date)
  return [
    heading(2, title, 'assumptions'),
    paragraph(`${intro} ${sameForAll ? reviewOfAll(review) : reviewOfMost(review)}`),
    placed(used, list(used.map((step) => [item(step, date, report)]))),
    ...changedFormulas(report),
  ]
}

/** Each item where a trace can lead to it. */
function placed(steps: readonly AssumptionStep[], { children, ...items }: List): List {
  return { ...items, children: children.map((one, index) => anchored(one, assumptionAnchor(steps[index]?.id ?? ''))) }
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
  const question = step.question === undefined ? undefined : questions.get(step.question)
  const basis = step.source === undefined ? ` (${trace.judgement})` : cite(report, step.source)
  const reason = step.changed ? changeText(step.changed, step, report) : `${step.why[language]}${basis}`
  const further = [
    ...(step.review === usualDate ? [] : [assumptions.review(formatDate(step.review, language))]),
    ...(question === undefined ? [] : [assumptions.replacedBy(question.prompt[language])]),
  ]
  return paragraph(
    strong(`${step.title[language]}:`),
    ` ${assumptionText(step, report)}`,
    { type: 'break' },
    reason,
    ...(further.length === 0 ? [] : [{ type: 'break' as const }, further.join(' ')]),
  )
}
