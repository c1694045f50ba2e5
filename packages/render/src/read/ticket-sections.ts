import { allChapters, type Guide, type Language, languages, type Question } from '@leitfaden/core'
import { readTicketMark, type TicketMark } from '../ticket/ticket-mark.ts'
import { normalText, textOfBlocks, textOfRuns } from './text-of.ts'
import type { TextRun, TicketBlock } from './ticket-block.ts'

export interface TicketSection {
  readonly question: Question
  readonly checked: boolean | undefined
  readonly blocks: readonly TicketBlock[]
}

export interface TicketSections {
  readonly mark: TicketMark | undefined
  /** What the ticket is written in, as far as its questions tell. */
  readonly language: Language | undefined
  readonly sections: readonly TicketSection[]
  /** Blocks outside the questions, and questions that stand there twice or that nobody knows. */
  readonly others: readonly (readonly TicketBlock[])[]
}

/** Finds the questions of a ticket by the ids behind them, else by their words, wherever they were moved. */
export function ticketSections(blocks: readonly TicketBlock[], guide: Guide): TicketSections {
  const questions = allChapters(guide).flatMap((chapter) => chapter.questions)
  const found = new Map<Question, { checked: boolean | undefined; blocks: TicketBlock[] }>()
  const others: TicketBlock[][] = []
  const spoken = new Map<Language, number>()
  let mark: TicketMark | undefined
  let into: TicketBlock[] | undefined

  const start = (
    head: TicketBlock | undefined,
    checked: boolean | undefined,
    beneath: readonly TicketBlock[],
  ): boolean => {
    const asked = head && questionAt(head, questions)
    if (!asked) return false
    for (const language of asked.languages) spoken.set(language, (spoken.get(language) ?? 0) + 1)
    if (found.has(asked.question)) others.push([head, ...beneath])
    else {
      into = [...beneath]
      found.set(asked.question, { checked: checked ?? asked.checked, blocks: into })
    }
    return true
  }

  for (const block of blocks) {
    const here = markIn(block)
    if (here) {
      mark ??= here
      into = undefined
    } else if (block.kind === 'list' && block.items.some(({ blocks: [head] }) => head && questionAt(head, questions))) {
      for (const { checked, blocks: inside } of block.items) {
        const [head, ...beneath] = inside
        if (!start(head, checked, beneath)) others.push([...inside])
        else if (beneath.length > 0) into = undefined
      }
    } else if ((block.kind === 'heading' || endsWithId(block)) && start(block, undefined, [])) continue
    else if (into) into.push(block)
    else others.push([block])
  }
  const sections = [...found].map(([question, section]) => ({ question, ...section }))
  const [language] = languages.filter(
    (one) => (spoken.get(one) ?? 0) > 0 && spoken.get(one) === Math.max(...spoken.values()),
  )
  return { mark, language, sections, others: others.filter((texts) => textOfBlocks(texts) !== '') }
}

interface Asked {
  readonly question: Question
  readonly checked: boolean | undefined
  /** In which it is worded so. */
  readonly languages: readonly Language[]
}

function questionAt(block: TicketBlock, questions: readonly Question[]): Asked | undefined {
  if (block.kind !== 'heading' && block.kind !== 'text') return undefined
  const text = textOfRuns(block.runs)
  const [, box, words = ''] = /^([☐☑☒✅]|\[[ xX]\])?\s*(.*)$/su.exec(text) ?? []
  const checked = box === undefined ? undefined : !/^(?:☐|\[ \])$/u.test(box)
  const id = idIn(block.runs, questions)
  const prompt = fold(words)
  const question =
    questions.find((one) => one.id === id) ??
    questions.find((one) => languages.some((language) => fold(one.prompt[language]) === prompt))
  if (!question) return undefined
  return {
    question,
    checked,
    languages: languages.filter((language) => prompt.startsWith(fold(question.prompt[language]))),
  }
}

/** As code, or as the last word where a tracker took the marks of code away. */
function idIn(runs: readonly TextRun[], questions: readonly Question[]): string | undefined {
  const codes = runs.filter(({ style }) => style === 'code').map(({ text }) => text.trim())
  const last = /\S+$/u.exec(textOfRuns(runs))?.[0].replaceAll('`', '') ?? ''
  return [...codes.reverse(), last].find((code) => questions.some(({ id }) => id === code))
}

function endsWithId(block: TicketBlock): boolean {
  if (block.kind !== 'text') return false
  const last = block.runs.filter(({ text }) => text.trim() !== '').at(-1)
  return last?.style === 'code' && /^[a-z-]+\.[a-z0-9-]+$/u.test(last.text.trim())
}

/** Stars and marks get lost where a text passes through Markdown unescaped. */
function fold(text: string): string {
  return normalText(text)
    .replace(/[*_\\`]/gu, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase()
}

function markIn(block: TicketBlock): TicketMark | undefined {
  if (block.kind !== 'text') return undefined
  const codes = block.runs.filter(({ style }) => style === 'code')
  for (const { text } of codes) {
    const mark = readTicketMark(text)
    if (mark) return mark
  }
  return undefined
}
