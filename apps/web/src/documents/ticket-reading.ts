import type { Answer, AnswersDocument, Issue, Language } from '@leitfaden/core'

export interface TicketText {
  readonly text: string
  readonly document: AnswersDocument
  /** Of a ticket that does not tell its own. */
  readonly language: Language
  /** In which answers are shown. */
  readonly shownIn: Language
}

/** What an edited ticket would change about the answers. */
export interface TicketReading {
  readonly changes: readonly TicketChange[]
  /** Text that belongs to no answer, with the question it stands at, if any. */
  readonly unplaced: readonly UnplacedText[]
  /** Boxes that say something else than the answer. */
  readonly boxes: readonly {
    readonly question: string
    readonly box: 'ticked-without-answer' | 'unticked-with-answer'
  }[]
}

export interface UnplacedText {
  readonly text: string
  readonly question?: string
}

export interface TicketChange {
  readonly question: string
  /** `conflict`: both the answers and the ticket changed it. */
  readonly kind: 'added' | 'changed' | 'removed' | 'conflict'
  /** The answer once the change is made. */
  readonly theirs: Answer | undefined
  /** Both in one line of plain text; absent where there is none. */
  readonly before?: string
  readonly after?: string
  /** Not all of it could be understood: the words are in the note. */
  readonly noted: boolean
  readonly issues: readonly Issue[]
}
