import { isDeepStrictEqual } from 'node:util'
import {
  type Answer,
  clearField,
  type Entered,
  enterLine,
  type Form,
  formValue,
  type Issue,
  type Language,
  parseTypedAnswer,
  type Question,
  startForm,
} from '@leitfaden/core'
import type { Refusal } from '../faults/fault.ts'
import { indented } from '../terminal/indented.ts'
import type { Line } from '../terminal/line.ts'
import { capital } from './capital.ts'
import { completions } from './completions.ts'
import { commandLines, explainLines } from './explain-lines.ts'
import { fieldLines } from './field-lines.ts'
import { footerLine } from './footer-line.ts'
import { hearRemark } from './hear-remark.ts'
import { issueLines } from './issue-lines.ts'
import { keepAnswer } from './keep-answer.ts'
import { type Command, readCommand } from './read-command.ts'
import { showEstimate } from './show-estimate.ts'
import { promptMark, type Talk } from './talk.ts'

/** How a question was left. */
export type Left =
  | 'answered'
  | 'skipped'
  /** The answer can not be in the file, and is as it was. */
  | 'refused'
  | 'end'
  | 'interrupt'
  | { readonly command: Exclude<Command, Within>; readonly argument: string }
  | Refusal

/** What is dealt with while a question stays where it is. */
type Within = 'explain' | 'commands' | 'estimate' | 'note' | 'clear' | 'skip' | 'unknown' | 'discuss' | 'not-applicable'

/** Puts one question, field by field, until it is answered or left. Every answer is in the file before this comes back. */
export async function askQuestion(talk: Talk, question: Question): Promise<Left> {
  const { reader, say, t, texts, width, project } = talk
  const { language } = texts
  const existing = talk.interview.context.answers[question.id]
  const start = startForm(question, existing?.state === 'answered' ? existing.value : undefined, project.provider)
  const whyNot = (issue: Issue, typed: string) => issueLines(issue, typed, { t, language, width: width() })
  let form = start
  let doubted: Entered | undefined
  let kept = false
  const behind: Form[] = []

  /** Keeps what is filled in so far, lines of an unfinished text too; what is not complete yet has to wait. */
  const keep = async (): Promise<Left> => {
    if (form.place.at === 'field' && form.place.lines !== undefined) form = enterLine(form, '', language).form
    const value = formValue(form)
    const before = talk.interview.context.answers[question.id]
    if (!value.ok) {
      say([
        ...indented(t.incomplete, width(), '  ', '  ', 'yellow'),
        ...value.issues.flatMap((issue) => whyNot(issue, '')),
      ])
      return 'skipped'
    }
    if (value.value === undefined) {
      if (before?.state !== 'answered') return 'skipped'
      return await settle(undefined)
    }
    if (before?.state === 'answered' && isDeepStrictEqual(before.value, value.value))
      return kept ? 'answered' : 'skipped'
    return await settle({ state: 'answered', value: value.value, ...remarksOf(before) })
  }

  const settle = async (answer: Answer | undefined): Promise<Left> => {
    const { over, refused } = await keepAnswer(talk, question.id, answer, { amend: kept })
    if (refused) return 'refused'
    kept = true
    return over ?? 'answered'
  }

  /** Whoever stops in the middle of a question keeps what is filled in. */
  const leave = async (over: 'end' | 'interrupt'): Promise<Left> => {
    const left = await keep()
    return typeof left === 'object' ? left : over
  }

  /** With what is to be said about it, asked for where it was not typed at once. */
  const state = async (name: 'unknown' | 'discuss' | 'not-applicable', argument: string): Promise<Left> => {
    const [part, words] = {
      unknown: ['note', t.askNote] as const,
      discuss: ['note', t.askDiscuss] as const,
      'not-applicable': ['reason', t.askReason] as const,
    }[name]
    const isQuiet = name === 'unknown' && argument === ''
    const remark = isQuiet ? '' : await hearRemark(talk, question, part, { argument, words })
    if (typeof remark !== 'string') return await leave(remark.over)
    const { note, ...others } = remarksOf(talk.interview.context.answers[question.id])
    if (name === 'not-applicable') {
      return await settle({ state: name, ...others, ...(note && { note }), ...(remark !== '' && { reason: remark }) })
    }
    const said = remark === '' ? note : remark
    return await settle({ state: name, ...others, ...(said !== undefined && { note: said }) })
  }

  say([...fieldLines(talk, form), footerLine(talk)])
  for (;;) {
    const heard = await reader.next(promptMark, completions(talk, form))
    if (typeof heard === 'string') return await leave(heard)
    if (reader.silent) say([`${promptMark}${heard.line}`])
    const typed = readCommand(heard.line)
    if ('unknown' in typed) {
      say(indented(t.unknownCommand(typed.unknown), width(), '  ', '  ', 'yellow'))
      continue
    }
    if ('text' in typed) {
      const stated =
        form === start ? parseTypedAnswer(question, typed.text, { language, provider: project.provider }) : undefined
      if (typed.text.trim() !== '' && stated?.ok && stated.value.state !== 'answered') {
        return await settle({ ...remarksOf(existing), ...stated.value })
      }
      // It does not apply, for a reason that can not stand there.
      if (stated?.ok === false && stated.issues.some(({ path }) => path[1] === 'reason')) {
        say(stated.issues.flatMap((issue) => whyNot(issue, typed.text)))
        continue
      }
      const entered =
        doubted !== undefined && typed.text.trim() === ''
          ? { ...doubted, doubts: [] }
          : enterLine(form, typed.text, language)
      doubted = undefined
      if (entered.faults.length > 0) {
        const clear = entered.faults.every(({ code }) => code.startsWith('ambiguous-'))
          ? withoutGroups(typed.text, language)
          : typed.text
        const read = clear === typed.text ? undefined : enterLine(form, clear, language)
        form = entered.form
        say(entered.faults.flatMap((issue) => whyNot(issue, typed.text)))
        if (read?.faults.length === 0) {
          doubted = read
          say(indented(t.enterTakes(clear), width(), '  ', '  ', 'yellow'))
        }
        if (form.place !== start.place) say(fieldLines(talk, form))
        continue
      }
      if (entered.doubts.length > 0) {
        doubted = entered
        say(entered.doubts.flatMap((issue) => doubtText(talk, issue)))
        continue
      }
      behind.push(form)
      const rows = form.table?.rows.length
      form = entered.form
      if (form.place.at === 'end') return await keep()
      if (form.place.at === 'rows' && (form.table?.rows.length !== rows || behind.at(-1)?.place.at === 'cell')) {
        const left = await keep()
        if (typeof left === 'object' || left === 'refused') return left
      }
      say(fieldLines(talk, form))
      continue
    }
    doubted = undefined
    switch (typed.command) {
      case 'explain':
        say([...explainLines(talk, question), ...fieldLines(talk, form)])
        continue
      case 'commands':
        say(commandLines(talk))
        continue
      case 'estimate':
        await showEstimate(talk)
        continue
      case 'skip': {
        const left = await keep()
        return typeof left === 'object' || left === 'answered' || left === 'refused' ? left : 'skipped'
      }
      case 'unknown':
      case 'discuss':
      case 'not-applicable':
        return await state(typed.command, typed.argument)
      case 'clear': {
        if (form !== start) {
          behind.push(form)
          form = clearField(form).form
          if (form.place.at === 'end') return await keep()
          say(fieldLines(talk, form))
          continue
        }
        return existing === undefined ? 'skipped' : await settle(undefined)
      }
      case 'note': {
        const before = talk.interview.context.answers[question.id] ?? { state: 'open' }
        const asked = { argument: typed.argument, words: t.askNote, before: before.note }
        const note = await hearRemark(talk, question, 'note', asked)
        if (typeof note !== 'string') return await leave(note.over)
        if (note === '') continue
        const left = await settle({ ...before, note })
        if (typeof left === 'object' || left === 'refused') return left
        say([[{ text: `  ${t.noted}`, style: 'green' }]])
        continue
      }
      case 'back': {
        const last = behind.pop()
        if (last !== undefined) {
          form = last
          say(fieldLines(talk, form))
          continue
        }
        return { command: 'back', argument: '' }
      }
      default: {
        const left = await keep()
        return typeof left === 'object' ? left : { command: typed.command, argument: typed.argument }
      }
    }
  }
}

function remarksOf(answer: Answer | undefined) {
  const { note, source, by, at } = answer ?? {}
  return {
    ...(note !== undefined && { note }),
    ...(source !== undefined && { source }),
    ...(by !== undefined && { by }),
    ...(at !== undefined && { at }),
  }
}

/** Without the marks between thousands that this language has: `40.000` is 40000 to whoever writes German. */
function withoutGroups(text: string, language: Language): string {
  return text.replace(language === 'de' ? /(?<=\d)\.(?=\d{3}(?!\d))/gu : /(?<=\d),(?=\d{3}(?!\d))/gu, '')
}

function doubtText({ texts: { language }, t, width }: Talk, { message, expected }: Issue): Line[] {
  return indented(t.doubt(capital(message[language]), expected?.[language] ?? ''), width(), '  ', '  ', 'yellow')
}
