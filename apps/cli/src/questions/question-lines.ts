import type { Answer, AnswerState, Question } from '@leitfaden/core'
import { indented } from '../terminal/indented.ts'
import type { Line } from '../terminal/line.ts'
import type { Texts } from '../texts/texts.ts'
import { answerForm } from './answer-form.ts'

/** A question as it is listed. */
export interface Listed {
  readonly question: Question
  readonly state: AnswerState
  readonly answer?: Answer
  /** How an answer may look in the file. */
  readonly example: string
  /** The answer in one line. */
  readonly said?: string
}

/** The prompt, and beneath it the id, who is asked and how the answer is written; or what was answered. */
export function questionLines({ question, state, said, example }: Listed, texts: Texts, width: number): Line[] {
  const { language, audiences } = texts
  const marks = state === 'discuss' ? [texts.questions.states.discuss] : []
  const facts = [question.id, ...marks, question.audience.map((audience) => audiences[audience]).join(', ')]
  return [
    ...indented(question.prompt[language], width, `${sign(state)} `, '  '),
    ...indented(facts.join(' · '), width, '  ', '  ', 'dim'),
    ...(said === undefined
      ? [...indented(answerForm(question.answer, texts), width, '  ', '  ', 'dim'), `  ${example}`]
      : indented(said, width, '  = ', '    ', 'green')),
  ]
}

/** Told apart without colour too. */
function sign(state: AnswerState): string {
  return state === 'open' ? '○' : state === 'discuss' ? '◐' : '●'
}
