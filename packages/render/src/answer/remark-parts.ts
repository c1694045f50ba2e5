import { type Answer, formatDate, type Language } from '@leitfaden/core'
import { phrasesIn } from '../phrases/phrases-in.ts'
import { ticketPhrasesIn } from '../phrases/ticket/ticket-phrases.ts'
import { cleanText } from '../text/clean-text.ts'
import { oneLine } from '../text/one-line.ts'

export type RemarkId = 'note' | 'source' | 'by' | 'at'

/** What stands beside an answer in a ticket, each with its label. */
export function remarkParts(
  answer: Answer,
  language: Language,
): { readonly id: RemarkId; readonly label: string; readonly text: string }[] {
  const { note, source, by, at } = answer
  const labels = remarkLabels(language)
  const texts = { note, source, by: by && oneLine(by), at: at && formatDate(at, language) }
  return remarkIds.flatMap((id) => {
    const text = cleanText(texts[id] ?? '')
    return text === '' ? [] : [{ id, label: labels[id], text }]
  })
}

export const remarkIds: readonly RemarkId[] = ['note', 'source', 'by', 'at']

export function remarkLabels(language: Language): { readonly [id in RemarkId]: string } {
  const { note, source } = phrasesIn(language).answer
  const { by, at } = ticketPhrasesIn(language)
  return { note, source, by, at }
}
