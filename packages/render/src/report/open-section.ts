import { type Audience, isRelevant, type Phase, type Question } from '@leitfaden/core'
import { overviewPhrasesIn } from '../phrases/overview/overview-phrases-in.ts'
import { heading } from '../tree/heading.ts'
import { type Blocks, list } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import { strong } from '../tree/strong.ts'
import { type Column, table } from '../tree/table.ts'
import type { Report } from './report.ts'

const audiences: readonly Audience[] = ['customer', 'development', 'operations']
const phases: readonly Phase[] = ['offer', 'kick-off', 'go-live']

/** The relevant questions that are open or to be discussed: for whom, and by when they are needed. */
export function openSection(report: Report): Blocks {
  const { title, none, intro } = report.phrases.open
  const open = openQuestions(report)
  if (open.length === 0) return [heading(2, title, 'open'), paragraph(none)]
  return [
    heading(2, title, 'open'),
    paragraph(intro),
    overview(open, report),
    ...audiences.flatMap((audience) => audienceBlocks(audience, open, report)),
  ]
}

/** How many for whom, and by when. */
function overview(open: readonly Question[], { language, phrases }: Report) {
  const { audience: title, noneOpen } = overviewPhrasesIn(language)
  const count = (questions: readonly Question[]) => (questions.length === 0 ? noneOpen : String(questions.length))
  const columns = phases.map((phase): Column => ({ title: phrases.phases[phase], align: 'right' }))
  const rows = audiences.map((audience) => {
    const theirs = open.filter((question) => question.audience.includes(audience))
    return [phrases.audiences[audience], ...phases.map((phase) => count(theirs.filter((one) => one.phase === phase)))]
  })
  return table([{ title }, ...columns], rows)
}

/** The relevant questions that nobody has answered yet, or that are to be discussed. */
export function openQuestions({ guide, answers, provider, date }: Report): Question[] {
  const context = { guide, answers, today: date, ...(provider && { provider }) }
  return guide.chapters
    .flatMap((chapter) => chapter.questions)
    .filter((question) => {
      const state = Object.hasOwn(answers, question.id) ? answers[question.id]?.state : undefined
      return (state === undefined || state === 'open' || state === 'discuss') && isRelevant(question, context)
    })
}

function audienceBlocks(audience: Audience, open: readonly Question[], report: Report): Blocks {
  const { phrases } = report
  const theirs = open.filter((question) => question.audience.includes(audience))
  const parts = phases.flatMap((phase): Blocks => {
    const needed = theirs.filter((question) => question.phase === phase)
    return needed.length === 0
      ? []
      : [paragraph(strong(`${phrases.phases[phase]}:`)), list(needed.map((question) => [line(question, report)]))]
  })
  return parts.length === 0 ? [] : [heading(3, phrases.audiences[audience]), ...parts]
}

function line(question: Question, { answers, language, phrases }: Report) {
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
  return paragraph(`${question.prompt[language]}${answer?.state === 'discuss' ? ` (${phrases.states.discuss})` : ''}`)
}
