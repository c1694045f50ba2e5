import type { Chapter } from '@leitfaden/core'
import { fingerprintOf } from '../read/fingerprint-of.ts'
import type { TicketMark } from './ticket-mark.ts'
import type { TicketOptions } from './ticket-options.ts'
import { ticketQuestions } from './ticket-questions.ts'

/** The mark of a chapter as it is rendered with these options. */
export function markOf(chapter: Chapter, options: TicketOptions): TicketMark {
  const { guide, language } = options
  const prints = ticketQuestions(chapter, options).map(
    (question) => [question.id, fingerprintOf(question, options)] as const,
  )
  return { guide: guide.id, version: guide.version, language, chapter: chapter.id, rendered: new Map(prints) }
}
