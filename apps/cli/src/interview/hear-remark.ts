import { parseTypedRemark, type Question } from '@leitfaden/core'
import { issueLines } from './issue-lines.ts'
import { promptMark, type Talk } from './talk.ts'

interface Asked {
  /** What was typed behind the command. Empty: it has to be asked for. */
  readonly argument: string
  readonly words: string
  /** A note that is there already stays, and the new one stands behind it. */
  readonly before?: string | undefined
}

/** A note or a reason, asked for until it is one that a file can hold. Any sign is text here; nothing at all is an empty text. */
export async function hearRemark(
  talk: Talk,
  question: Question,
  remark: 'note' | 'reason',
  { argument, words, before }: Asked,
): Promise<string | { readonly over: 'end' | 'interrupt' }> {
  const { texts, t, say, width } = talk
  let typed = argument === '' ? await hear(talk, words) : argument
  for (;;) {
    if (typeof typed !== 'string') return typed
    if (typed === '') return ''
    const read = parseTypedRemark(question, remark, before === undefined ? typed : `${before}; ${typed}`)
    if (read.ok) return read.value ?? ''
    for (const issue of read.issues) say(issueLines(issue, typed, { t, language: texts.language, width: width() }))
    typed = await hear(talk, words)
  }
}

async function hear({ say, reader }: Talk, words: string) {
  say([words])
  const heard = await reader.next(promptMark)
  if (typeof heard === 'string') return { over: heard }
  if (reader.silent) say([`${promptMark}${heard.line}`])
  return heard.line.trim()
}
