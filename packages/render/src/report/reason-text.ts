import {
  type Answer,
  type AnswerState,
  type Because,
  findQuestion,
  type Question,
  type TableRow,
} from '@leitfaden/core'
import { plainAnswer } from '../answer/plain-answer.ts'
import { rowCells } from '../answer/table-cells.ts'
import { partTitle } from './part-title.ts'
import type { Report } from './report.ts'

/** A reason is a reminder, not a quotation in full. */
const longest = 120

/** An answer that decided something: its question, the place in it, and what stands there. */
export function reasonText(because: Because, report: Report): string {
  const { guide, answers, phrases, language } = report
  const question = findQuestion(guide, because.question)
  if (question === undefined) return [because.question, because.found].filter((text) => text !== undefined).join(' – ')
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
  const found = foundText(because, question, answer, report)
  const place = placeText(because, question, answer, report).map((text) => `, ${text}`)
  return `${phrases.quoted(question.prompt[language])}${place.join('')}${found === undefined || found === '' ? '' : ` – ${shortened(found)}`}`
}

function placeText(
  { part, column }: Because,
  question: Question,
  answer: Answer | undefined,
  { language, phrases }: Report,
): string[] {
  if (question.answer.kind !== 'table') return part === undefined ? [] : [partTitle(question, part, language)]
  const row = part === undefined ? [] : [phrases.findings.row(rowName(question, part, answer, language))]
  return column === undefined ? row : [...row, partTitle(question, column, language)]
}

function foundText(
  because: Because,
  question: Question,
  answer: Answer | undefined,
  { language, provider, phrases }: Report,
): string | undefined {
  const { part, column, found } = because
  if (part === undefined && column === undefined) return plainAnswer(question, answer, language, provider)
  const row = rowsOf(answer).find(({ id }) => id === part)
  if (question.answer.kind === 'table' && row !== undefined && column !== undefined) {
    const index = question.answer.columns.findIndex(({ id }) => id === column)
    return rowCells(question.answer, row, { language, provider })[index]
  }
  if (found === 'true' || found === 'false') return found === 'true' ? phrases.yes : phrases.no
  return isState(found) ? phrases.states[found] : found
}

/** A fixed row by its title, another one by its first cell. */
function rowName(question: Question, id: string, answer: Answer | undefined, language: Report['language']): string {
  const kind = question.answer
  if (kind.kind !== 'table') return id
  const fixed = kind.rows?.find((row) => row.id === id)
  const row = rowsOf(answer).find((one) => one.id === id)
  const first = row === undefined ? undefined : rowCells(kind, row, { language }).find((cell) => cell !== '')
  return fixed?.title[language] ?? first ?? id
}

function rowsOf(answer: Answer | undefined): readonly TableRow[] {
  return answer?.state === 'answered' && Array.isArray(answer.value)
    ? answer.value.filter((row) => typeof row === 'object')
    : []
}

function isState(found: string | undefined): found is Exclude<AnswerState, 'answered'> {
  return found === 'open' || found === 'unknown' || found === 'discuss' || found === 'not-applicable'
}

function shortened(text: string): string {
  const characters = [...text]
  return characters.length <= longest
    ? text
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
}
