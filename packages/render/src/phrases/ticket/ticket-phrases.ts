import type { Language } from '@leitfaden/core'
import { de } from './de.ts'
import { en } from './en.ts'

/** What tickets and issue forms say by themselves, beside what all documents say. */
export interface TicketPhrases {
  readonly by: string
  readonly at: string
  /** Before the mark of the ticket; `command` stands between the two. */
  readonly readBack: readonly [before: string, after: string]
  readonly notUnderstood: (text: string) => string
  readonly form: {
    readonly description: (guide: string) => string
    /** Above the fields of a form. */
    readonly optional: string
    readonly states: string
    readonly done: string
  }
}

export function ticketPhrasesIn(language: Language): TicketPhrases {
  return language === 'de' ? de : en
}
