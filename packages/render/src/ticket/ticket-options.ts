import type { Answers, Guide, Language, ProviderProfile, Question } from '@leitfaden/core'
import type { Tracker } from './tracker.ts'

export interface TicketOptions {
  readonly guide: Guide
  readonly language: Language
  /** Without answers the ticket is blank: every question that could be asked, with a place to write into. */
  readonly answers?: Answers | undefined
  /** What this provider offers is said beside the questions. */
  readonly provider?: ProviderProfile | undefined
  /** `YYYY-MM-DD`, for questions that are asked only before or after a date. */
  readonly today?: string | undefined
  /** Default: `github`. */
  readonly tracker?: Tracker | undefined
  /** Only questions that they can answer. */
  readonly audience?: Question['audience'][number] | undefined
  /** Only questions that must be settled by then. */
  readonly phase?: Question['phase'] | undefined
}
