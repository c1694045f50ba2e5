import type { Answer, AnswerState, Because, Question, TableRow } from '@leitfaden/core'
import { answerParts } from '../answer/answer-parts.ts'
import { before, partsText } from '../answer/part.ts'
import { plainAnswer } from '../answer/plain-answer.ts'
import { rowCells } from '../answer/table-cells.ts'
import { partTitle } from './part-title.ts'
import type { Report } from './report.ts'

/** What is needed to tell reasons. */
type Telling = Pick<Report, 'questions' | 'answers' | 'provider' | 'language' | 'phrases'>

/** A reason is a reminder, not a quotation in full. */
const longest = 120

/** The answers that decided something, question by question: the places in each and what stands there. */
export function reasonTexts(because: readonly Because[], report: Telling): string[] {
  const { questions, answers, phrases, language } = report
  return [...new Set(because.map(({ question }) => question))].map((id) => {
    const question = questions.get(id)
    if (question === undefined) return id
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined
    const details = because.filter((one) => one.question === id).map((one) => detail(one, question, answer, report))
    const told = [...new Set(details)].filter((text) => text !== '').join('; ')
    return `${phrases.quoted(question.prompt[language])}${told === '' ? '' : ` – ${told}`}`
  })
}

/** `row “shop”, version scheme: latest`. */
function detail(because: Because, question: Question, answer: Answer | undefined, report: Telling): string {
  const place = placeText(because, question, answer, report)
  const found = foundText(because, question, answer, report)
  if (place === '') return shortened(found ?? '')
  return `${before(place)} ${found === undefined || found === '' ? report.phrases.findings.missing : shortened(found)}`
}

function placeText({ part, column }: Because, question: Question, answer: Answer | undefined, report: Telling): string {
  const { language, phrases } = report
  if (question.answer.kind !== 'table') return part === undefined ? '' : partTitle(question, part, language)
  const row = part === undefined ? [] : [phrases.findings.row(rowName(question, part, answer, report))]
  return (column === undefined ? row : [...row, partTitle(question, column, language)]).join(', ')
}

function foundText(
  because: Because,
  question: Question,
  answer: Answer | undefined,
  report: Telling,
): string | undefined {
  const { part, column, found } = because
  const { language, provider, phrases } = report
  const kind = question.answer
  if (part === undefined && column === undefined) return plainAnswer(question, answer, language, provider)
  if (kind.kind === 'table') {
    const row = rowsOf(answer).find(({ id }) => id === part)
    const index = kind.columns.findIndex(({ id }) => id === column)
    return row === undefined || index < 0 ? found : rowCells(kind, row, report)[index]
  }
  const title = part === undefined ? undefined : partTitle(question, part, language)
  const parts = answer?.state === 'answered' ? answerParts(kind, answer.value, report) : []
  const known = parts.find(({ label }) => label === title)
  if (known?.value !== undefined) return known.value
  if (known?.parts !== undefined) return partsText(known.parts).join(', ')
  if (found === 'true' || found === 'false') return found === 'true' ? phrases.yes : phrases.no
  return isState(found) ? phrases.states[found] : found
}

/** A fixed row by its title, another one by its first cell. */
function rowName(question: Question, id: string, answer: Answer | undefined, report: Telling): string {
  const kind = question.answer
  if (kind.kind !== 'table') return id
  const fixed = kind.rows?.find((row) => row.id === id)
  const row = rowsOf(answer).find((one) => one.id === id)
  const first = row === undefined ? undefined : rowCells(kind, row, report).find((cell) => cell !== '')
  return fixed?.title[report.language] ?? first ?? id
}

function rowsOf(answer: Answer | undefined): readonly TableRow[] {
  if (answer?.state !== 'answered' || !Array.isArray(answer.value)) return []
  return answer.value.filter((row) => typeof row === 'object')
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
