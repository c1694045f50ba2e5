import {
  type Answer,
  type AnswerChange,
  type Answers,
  findQuestion,
  type Guide,
  mergeAnswers,
  type ProviderProfile,
  type Question,
  sameAnswer,
} from '@leitfaden/core'
import { isLeaf } from '../answer/is-leaf.ts'
import { ticketPhrasesIn } from '../phrases/ticket/ticket-phrases.ts'
import type { TicketOptions } from '../ticket/ticket-options.ts'
import { fingerprintOf } from './fingerprint-of.ts'
import { keepUntouched } from './keep-untouched.ts'
import type { ReadAnswer, TicketReading } from './read-ticket.ts'

export interface ReadBackOptions {
  readonly guide: Guide
  /** The answers as the file holds them now. */
  readonly answers: Answers
  /** The answers that the ticket was made from, where they are still at hand. */
  readonly base?: Answers | undefined
  readonly provider?: ProviderProfile | undefined
}

export interface TicketMerge {
  /** The answers of the file with what the ticket changed. */
  readonly answers: Answers
  /** What the ticket changed, question by question in the order of the ticket. */
  readonly changes: readonly AnswerChange[]
  /** Questions whose note took up text that could not be understood. */
  readonly noted: readonly string[]
}

/**
 * Merges a ticket into the answers of a file. What the ticket still says as it was rendered changes nothing, whatever the file says by now. For the rest
 * the fingerprints in the ticket tell whether the file changed as well: where both did, the file stays and a conflict is told. With a base the merge knows
 * what each side changed. A ticket without its mark is compared with the base, or with the file itself. What can not be understood becomes a note.
 */
export function readBack(reading: TicketReading, options: ReadBackOptions): TicketMerge {
  const { guide, base } = options
  const answers = new Map(Object.entries(options.answers))
  const changes: AnswerChange[] = []
  const noted: string[] = []
  for (const read of reading.answers) {
    const question = findQuestion(guide, read.question)
    if (question === undefined || read.silent || isUntouched(question, read, reading, options)) continue
    const mine = own(options.answers, question.id)
    const before = base ? own(base, question.id) : mine
    const theirs = theirAnswer(question, read, before, reading, options)
    const known = base || knowsBase(question, read, reading, options)
    if (sameAnswer(theirs, mine)) continue
    const change = known
      ? mergeOne(question.id, known === 'blank' ? undefined : before, mine, theirs)
      : conflict(question.id, mine, theirs)
    if (change === undefined) continue
    changes.push(change)
    if (change.kind === 'conflict') continue
    answers.set(question.id, change.merged)
    if (read.lost !== undefined) noted.push(question.id)
  }
  const left = [...answers].filter(([, answer]) => answer !== undefined)
  return {
    answers: Object.fromEntries(left),
    changes: changes.map(({ question, kind, base: from, mine, theirs }) => ({
      question,
      kind,
      base: from,
      mine,
      theirs,
    })),
    noted,
  }
}

type Merged = AnswerChange & { readonly merged?: Answer | undefined }

function mergeOne(
  id: string,
  before: Answer | undefined,
  mine: Answer | undefined,
  theirs: Answer | undefined,
): Merged | undefined {
  const { answers, changes } = mergeAnswers({ [id]: before }, { [id]: mine }, { [id]: theirs })
  return changes[0] && { ...changes[0], merged: own(answers, id) }
}

function conflict(question: string, mine: Answer | undefined, theirs: Answer | undefined): Merged {
  return { question, kind: 'conflict', base: undefined, mine, theirs }
}

function isUntouched(
  question: Question,
  { now, rendered }: ReadAnswer,
  { language }: TicketReading,
  options: ReadBackOptions,
): boolean {
  if (rendered !== undefined) return now === rendered
  return now === printOf(question, options.base ?? options.answers, language, options)
}

/** Is the file still as the ticket was rendered from it? `blank`: the ticket was rendered without an answer. False: nobody knows what was there. */
function knowsBase(
  question: Question,
  { rendered }: ReadAnswer,
  { language }: TicketReading,
  options: ReadBackOptions,
): true | 'blank' | false {
  if (rendered === undefined || rendered === printOf(question, options.answers, language, options)) return true
  return rendered === printOf(question, {}, language, options) ? 'blank' : false
}

function printOf(
  question: Question,
  answers: Answers,
  language: TicketReading['language'],
  { guide, provider }: ReadBackOptions,
): string {
  const options: TicketOptions = { guide, language, answers, provider }
  return fingerprintOf(question, options)
}

/** What the ticket wants to be the answer; what was not understood is added to the note of what was there. */
function theirAnswer(
  question: Question,
  { answer, remarks, lost, issues }: ReadAnswer,
  before: Answer | undefined,
  { language }: TicketReading,
  { provider }: ReadBackOptions,
): Answer | undefined {
  const unread = issues.some(({ severity }) => severity === 'error')
  const read = unread ? withRemarks(before, remarks) : answer
  const kept = read && keepUntouched(question, read, before, { language, provider })
  if (lost === undefined) return kept
  const said = withPartsOf(question, kept, before)
  const words = ticketPhrasesIn(language).notUnderstood(lost)
  if (said?.note?.includes(words)) return said
  return { ...(said ?? { state: 'open' }), note: said?.note === undefined ? words : `${said.note}\n${words}` }
}

/** Of an answer in parts those that are missing beside text that was not understood: it may be what became of them. */
function withPartsOf(question: Question, said: Answer | undefined, before: Answer | undefined): Answer | undefined {
  const { kind } = question.answer
  if (said?.state !== 'answered' || before?.state !== 'answered' || isLeaf(question.answer) || kind === 'table')
    return said
  return { ...said, value: { ...(before.value as object), ...(said.value as object) } as typeof said.value }
}

/** What was there, with the remarks that stand there now. */
function withRemarks(before: Answer | undefined, remarks: ReadAnswer['remarks']): Answer {
  const { note: _, source: __, by: ___, at: ____, ...said } = before ?? ({ state: 'open' } as Answer)
  return { ...said, ...remarks } as Answer
}

function own(answers: Answers, id: string): Answer | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined
}
