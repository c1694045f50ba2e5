import { type Chapter, type Question, selectQuestions } from '@leitfaden/core'
import { indented } from '../terminal/indented.ts'
import type { Line } from '../terminal/line.ts'
import { saidAnswer } from './said.ts'
import { settledIn } from './settled-in.ts'
import type { Talk } from './talk.ts'

/** A question as it is put: its chapter where that is a new one, the prompt, who can answer and how far the interview is, what was answered before. */
export function questionBlock(talk: Talk, question: Question, newChapter: Chapter | undefined): Line[] {
  const { texts, t, interview, width } = talk
  const { language, audiences } = texts
  const { context, selection } = interview
  const asked = selectQuestions(context, selection)
  const facts = [
    question.id,
    question.audience.map((side) => audiences[side]).join(', '),
    t.place(settledIn(asked, context.answers), asked.length),
  ]
  const answer = context.answers[question.id]
  const relevant = selectQuestions(context, { chapters: 'all' }).includes(question)
  return [
    '',
    ...(newChapter === undefined ? [] : [[{ text: newChapter.title[language], style: 'cyan' as const }], '']),
    ...indented(question.prompt[language], width(), '', '', 'bold'),
    ...indented(facts.join(' · '), width(), '', '', 'dim'),
    ...(relevant ? [] : indented(t.notAsked, width(), '', '', 'yellow')),
    ...(answer === undefined || (answer.state === 'open' && answer.note === undefined)
      ? []
      : indented(t.present(saidAnswer(talk, question, answer)), width(), '', '  ', 'green')),
  ]
}
