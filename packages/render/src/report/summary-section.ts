import { formatQuantity, type Phase } from '@leitfaden/core'
import { heading } from '../tree/heading.ts'
import { type Blocks, list } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import { keyFigures } from './key-figures.ts'
import { allRemarks } from './remark.ts'
import { remarkList } from './remark-list.ts'
import type { Report } from './report.ts'

/** More than this nobody reads on a first page. */
const mostRemarks = 5
const mostQuestions = 5

/** One page that stands alone: how far the answers are, the figures that matter, the worst findings, what is open. */
export function summarySection(report: Report): Blocks {
  const { summary } = report.phrases
  const { total } = report.progress
  return [
    heading(2, summary.title),
    paragraph(`${summary.settled(total.settled, total.relevant)} ${summary.assumed(report.estimate.assumed.length)}`),
    heading(3, summary.figures),
    ...keyFigures(report),
    ...next(report),
    heading(3, summary.worst),
    ...worst(report),
    heading(3, summary.open),
    ...open(report),
  ]
}

function worst(report: Report): Blocks {
  const { nothingWorse, further } = report.phrases.summary
  const remarks = allRemarks(report)
  const shown = remarks.filter(({ severity }) => severity === 'blocker' || severity === 'warning').slice(0, mostRemarks)
  const rest = remarks.length - shown.length
  return [
    ...(shown.length === 0 ? [paragraph(nothingWorse)] : remarkList(shown, report)),
    ...(rest === 0 ? [] : [paragraph(further(rest))]),
  ]
}

/** The questions of the guide that would narrow the cost most. */
function next({ estimate, questions, language, phrases }: Report): Blocks {
  const { next: title, nextIntro, share: told } = phrases.summary
  const known = estimate.uncertainty.find(({ of }) => of === 'cost')?.questions ?? []
  const lines = known.flatMap(({ question, share, wide }) => {
    const prompt = questions.get(question)?.prompt[language]
    const percent = formatQuantity({ value: Math.max(1, Math.round(share * 100)), unit: '%' }, language)
    return prompt === undefined ? [] : [[paragraph(told(prompt, percent, wide))]]
  })
  return lines.length === 0 ? [] : [heading(3, title), paragraph(nextIntro), list(lines.slice(0, mostQuestions))]
}

function open({ progress, phrases }: Report): Blocks {
  const { nothingOpen, openFor } = phrases.summary
  const lines = Object.entries(progress.phases).flatMap(([phase, tally]) =>
    tally.open + tally.discuss === 0
      ? []
      : [[paragraph(openFor(phrases.phases[phase as Phase], tally.open, tally.discuss))]],
  )
  return lines.length === 0 ? [paragraph(nothingOpen)] : [list(lines)]
}
