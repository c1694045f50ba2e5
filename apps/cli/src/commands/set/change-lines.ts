import type { Answer, Language, ProviderProfile, Question } from '@leitfaden/core'
import { plainAnswer } from '@leitfaden/render'
import { displayWidth } from '../../terminal/display-width.ts'
import { indented } from '../../terminal/indented.ts'
import type { Line } from '../../terminal/line.ts'
import { type DocumentPart, partWords } from './document-part.ts'
import { setTexts } from './texts.ts'

export interface AnswerChange {
  readonly question: Question
  readonly before?: Answer | undefined
  readonly after?: Answer | undefined
  /** Does the file change by it? */
  readonly changed: boolean
}

export interface PartChange {
  readonly part: DocumentPart
  /** As the file names it; absent where it names none. */
  readonly before?: string | undefined
  readonly after?: string | undefined
  readonly changed: boolean
}

export interface ChangeContext {
  readonly language: Language
  readonly provider?: ProviderProfile | undefined
  readonly width: number
}

/** The question, and what becomes of its answer: old → new, on one line where that fits; then the remarks that are others now. */
export function changeLines({ question, before, after }: AnswerChange, context: ChangeContext): Line[] {
  const { language, provider, width } = context
  const t = setTexts[language]
  const told = (answer: Answer | undefined) =>
    answer === undefined ? t.noAnswer : plainAnswer(question, answer, language, provider)
  const [old, now] = [told(before), told(after)]
  return [
    ...indented(question.prompt[language], width, '', '  ', 'bold'),
    [{ text: `  ${question.id}`, style: 'dim' }],
    ...arrowLines(old, now, width),
    ...remarks.flatMap((remark) => {
      const [was, is] = [remarkOf(before, remark), remarkOf(after, remark)]
      return was === is ? [] : arrowLines(was ?? '–', is ?? '–', width, `${t.remark[remark]}: `)
    }),
  ]
}

/** The same for a part of the document, which is shown by its title. */
export function partLines({ part, before, after }: PartChange, { language, width }: ChangeContext): Line[] {
  const t = setTexts[language]
  const told = (id: string | undefined) =>
    id === undefined ? t.notNamed : (partWords(part).find((one) => one.id === id)?.title[language] ?? id)
  return [
    [{ text: t.part[part], style: 'bold' }],
    [{ text: `  ${part}`, style: 'dim' }],
    ...arrowLines(told(before), told(after), width),
  ]
}

const remarks = ['note', 'source', 'by', 'at'] as const

function remarkOf(answer: Answer | undefined, remark: (typeof remarks)[number]): string | undefined {
  return Object.entries(answer ?? {}).find(([key]) => key === remark)?.[1]
}

function arrowLines(old: string, now: string, width: number, name = ''): Line[] {
  if (old === now) return [`  ${name}${now}`]
  if (4 + displayWidth(`${name}${old}${now}`) <= width - 2 && !/[\r\n]/.test(old + now))
    return [[`  ${name}`, { text: old, style: 'dim' }, ' → ', { text: now, style: 'green' }]]
  return [...indented(`${name}${old}`, width, '  ', '    ', 'dim'), ...indented(now, width, '  → ', '    ', 'green')]
}
