import type { AnswersDocument, Guide, Language, ProviderProfile, Unit } from '@leitfaden/core'
import type { Comparison, CompiledModel } from '@leitfaden/sizing'

export interface ChangesInput {
  readonly guide: Guide
  readonly before: ChangesSide
  readonly after: ChangesSide
  /** What `compareEstimates` makes of both; without it only the answers are compared. */
  readonly comparison?: Comparison | undefined
  /** The model of the estimates, whose titles figures have; the built-in one where absent. */
  readonly model?: CompiledModel | undefined
  /** Of the price lists: both have the same. */
  readonly currency?: string | undefined
  readonly language: Language
  /** Date of the comparison, `YYYY-MM-DD`. */
  readonly date: string
}

export interface ChangesSide {
  /** What this state is called, such as the name of its file. */
  readonly name: string
  readonly document: AnswersDocument
  readonly provider?: ProviderProfile | undefined
}

/**
 * What is different between two states, as data for programs. Texts are in one language; numbers have all their digits. Fields may be added as
 * long as `version` stays.
 */
export interface Changes {
  readonly format: 'leitfaden-changes'
  readonly version: 1
  readonly language: Language
  readonly date: string
  readonly project: string
  readonly before: string
  readonly after: string
  /** In the order of the guide. */
  readonly answers: readonly AnswerChange[]
  /** The cost of 24 months and the key figures first, as far as they moved. */
  readonly figures: readonly FigureMove[]
  /** Figures that moved too, but are only steps on the way. */
  readonly furtherFigures: number
  /** Provider, prices, model and the like. */
  readonly basis: readonly { readonly title: string; readonly text: string }[]
  /** Of the cost. */
  readonly currency?: string
}

export interface AnswerChange {
  readonly question: string
  readonly prompt: string
  readonly change: 'added' | 'changed' | 'removed'
  /** Line by line; of answers of several lines those that are different. */
  readonly before: readonly string[]
  readonly after: readonly string[]
}

export interface FigureMove {
  /** Id of the figure, or `cost`. */
  readonly id: string
  readonly title: string
  /** Absent for the cost. */
  readonly unit?: Unit
  /** With every input at its middle, in the last month. Absent where it is in one of the states only. */
  readonly before?: number
  readonly after?: number
  /** What moved it and by how much, largest first. */
  readonly because: readonly { readonly text: string; readonly effect: number }[]
}
