import { formatQuantity, type Phase } from '@leitfaden/core'
import { overviewPhrasesIn } from '../phrases/overview/overview-phrases-in.ts'
import { heading } from '../tree/heading.ts'
import { type Blocks, list } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import { strong } from '../tree/strong.ts'
import { type Column, table } from '../tree/table.ts'
import { costDrivers } from './cost-drivers.ts'
import { costSentences } from './cost-sentences.ts'
import { headlines } from './headlines.ts'
import { moneyRangeText } from './money-text.ts'
import { allRemarks } from './remark.ts'
import type { Report } from './report.ts'
import { shortRemarks } from './short-remarks.ts'

/** More than this nobody reads on a first page. */
const mostRemarks = 4
const mostQuestions = 5
const mostDrivers = 3

/** One page that stands alone: what it costs, the figures that matter, what drives the cost, the worst findings, what to ask, what is open. */
export function summarySection(report: Report): Blocks {
  const { summary } = report.phrases
  const { total } = report.progress
  return [
    heading(2, summary.title, 'summary'),
    ...costSentences(report),
    paragraph(`${summary.settled(total.settled, total.relevant)} ${summary.assumed(report.estimate.assumed.length)}`),
    ...figures(report),
    ...drivers(report),
    heading(3, summary.worst),
    ...worst(report),
    ...next(report),
    heading(3, summary.open),
    ...open(report),
  ]
}

function figures(report: Report): Blocks {
  const { figure, range, typical, today, reading } = overviewPhrasesIn(report.language)
  const rows = headlines(report)
  if (rows.length === 0) return []
  const columns = [{ title: figure }, ...[range, typical, today].map((title): Column => ({ title, align: 'right' }))]
  return [
    heading(3, report.phrases.summary.figures),
    table(
      columns,
      rows.map((row) => [row.title, row.range ?? '', row.typical, row.today ?? '']),
    ),
    paragraph(reading(24)),
  ]
}

function drivers(report: Report): Blocks {
  const { drivers: title, driversIntro, driver } = overviewPhrasesIn(report.language)
  const { language, estimate } = report
  const { currency } = estimate.cost ?? { currency: '' }
  const items = costDrivers(report, mostDrivers).map(({ title: name, share, total }) => {
    const percent = formatQuantity({ value: Math.max(1, Math.round(share * 100)), unit: '%' }, language)
    const amount = moneyRangeText({ p10: total, p50: total, p90: total }, currency, language)
    return [paragraph(strong(`${name}:`), ` ${driver(percent, amount)}`)]
  })
  return items.length === 0 ? [] : [heading(3, title), paragraph(driversIntro), list(items)]
}

function worst(report: Report): Blocks {
  const { nothingWorse, further } = report.phrases.summary
  const remarks = allRemarks(report)
  const shown = remarks.filter(({ severity }) => severity === 'blocker' || severity === 'warning').slice(0, mostRemarks)
  const rest = remarks.length - shown.length
  return [
    ...(shown.length === 0 ? [paragraph(nothingWorse)] : shortRemarks(shown, report)),
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
