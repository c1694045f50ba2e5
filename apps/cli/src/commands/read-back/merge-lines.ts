import { type Answer, findQuestion, type Language, type ProviderProfile } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { plainAnswer } from '@leitfaden/render'
import { commandLines } from '../../estimate/command-lines.ts'
import { shellWord } from '../../estimate/shell-word.ts'
import type { Request } from '../../request.ts'
import { displayWidth } from '../../terminal/display-width.ts'
import { indented } from '../../terminal/indented.ts'
import type { Line, Style } from '../../terminal/line.ts'
import { type Cell, table } from '../../terminal/table.ts'
import { textsIn } from '../../texts/texts-in.ts'
import type { MergedTickets } from './merge-tickets.ts'
import { readBackTexts } from './texts.ts'

const styles: { readonly [kind in MergedTickets['changes'][number]['kind']]: Style } = {
  added: 'green',
  changed: 'cyan',
  removed: 'yellow',
  conflict: 'red',
}

/** Columns of a terminal; two such answers fit beside each other. */
const longestInTable = 32

export interface MergeReport {
  readonly merged: MergedTickets
  readonly language: Language
  readonly provider: ProviderProfile
  readonly request: Request
  /** Where the answers were saved. */
  readonly saved: string | undefined
}

/** What the tickets changed, what is left to look at, where it is saved, and what to do next. */
export function mergeLines({ merged, language, provider, request, saved }: MergeReport): Line[] {
  const { changes, noted, boxes, unplaced } = merged
  const { width, options, file = '' } = request
  const t = readBackTexts[language]
  const told = (question: string, answer: Answer | undefined) =>
    answerText(question, answer, language, provider) ?? t.none
  const rows = changes.map(({ question, kind, mine, theirs }): Cell[] => [
    { text: question, style: 'bold' },
    { text: t.kinds[kind], style: styles[kind] },
    told(question, mine),
    told(question, theirs),
  ])
  const columns = [{ title: t.question }, { title: '' }, { title: t.inFile }, { title: t.inTicket }]
  const short = changes.every(({ question, mine, theirs }) =>
    [mine, theirs].every((answer) => displayWidth(told(question, answer)) <= longestInTable),
  )
  const conflicts = changes.filter(({ kind }) => kind === 'conflict')
  const remarks = [...noted.map(t.noted), ...boxes.map(({ box, question }) => t.boxes[box](question))]
  const left = unplaced.flatMap(({ ticket, question, text }): Line[] => [
    '',
    ...indented(t.unplaced(ticket, question), width, '', '  ', 'yellow'),
    ...text.split('\n').flatMap((line) => indented(line, width, '  ', '  ')),
  ])
  const kept =
    changes.length === conflicts.length
      ? []
      : saved === undefined
        ? options.dryRun
          ? [t.notSaved(file)]
          : []
        : [t.saved(saved)]
  return [
    ...(rows.length === 0 ? [t.nothing] : short ? table(columns, rows, width) : below(rows, language, width)),
    ...(remarks.length === 0 ? [] : ['', ...remarks.flatMap((remark) => indented(remark, width, '', '  '))]),
    ...left,
    ...(conflicts.length + kept.length === 0 ? [] : ['']),
    ...(conflicts.length === 0 ? [] : [[{ text: t.conflicts(conflicts.length), style: 'red' as const }]]),
    ...kept,
    ...nextLines(conflicts[0]?.question, saved ?? file, language, request),
  ]
}

/** Long answers stand below one another, so that one sees what is different. */
function below(rows: readonly Cell[][], language: Language, width: number): Line[] {
  const { inFile, inTicket } = readBackTexts[language]
  const room = Math.max(displayWidth(inFile), displayWidth(inTicket))
  const side = (title: string, cell: Cell | undefined): Line[] =>
    indented(textOf(cell), width, `  ${title.padEnd(room)}  `, ' '.repeat(room + 4))
  return rows.flatMap(([question = '', kind = '', mine, theirs], index) => [
    ...(index > 0 ? [''] : []),
    [question, '  ', kind],
    ...side(inFile, mine),
    ...side(inTicket, theirs),
  ])
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === 'object' ? cell.text : (cell ?? '')
}

/** With its note, where a change may lie. */
function answerText(
  id: string,
  answer: Answer | undefined,
  language: Language,
  provider: ProviderProfile,
): string | undefined {
  const question = findQuestion(extendedDevops, id)
  if (question === undefined || answer === undefined) return undefined
  const note = answer.note === undefined ? '' : ` (${answer.note.replace(/\s+/gu, ' ')})`
  return `${plainAnswer(question, answer, language, provider)}${note}`
}

function nextLines(conflict: string | undefined, file: string, language: Language, { width, call }: Request): Line[] {
  if (file === '-') return []
  const t = readBackTexts[language]
  const name = shellWord(file)
  const commands: [string, string][] = [
    ...(conflict === undefined ? [] : [[`set ${name} ${conflict} …`, t.next.set] as [string, string]]),
    [`check ${name}`, t.next.check],
    [`tickets ${name} --out tickets`, t.next.tickets],
  ]
  return ['', ...commandLines(commands, textsIn(language), width, call)]
}
