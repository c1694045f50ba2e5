import type { AnswersDocument, Audience, Finding, Language, Phase, Progress, Text } from '@leitfaden/core'
import type { Estimate } from '@leitfaden/sizing'

/**
 * A report as data, for programs: all that the document is made from. Texts of guide and model are there in both languages, numbers have all
 * their digits. Fields may be added as long as `version` stays.
 */
export interface ReportData {
  readonly format: 'leitfaden-report'
  readonly version: 1
  readonly language: Language
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly project: string
  /** The provider profile, and when it was last looked through. */
  readonly provider?: { readonly id: string; readonly title: Text; readonly reviewed: string }
  readonly progress: Progress
  /** What the guide advises; the estimate has findings of its own. `reasons`: the answers that decided, in words. */
  readonly findings: readonly (Finding & { readonly reasons: readonly string[] })[]
  /** Relevant questions that nobody has answered yet, or that are to be discussed. */
  readonly open: readonly OpenQuestion[]
  /** The answers as they were read, with the version of the guide. */
  readonly document: AnswersDocument
  /** Figures with traces, cost, service level, assumptions, and the versions of model and price list. */
  readonly estimate: Estimate
}

export interface OpenQuestion {
  readonly question: string
  readonly prompt: Text
  readonly audience: readonly Audience[]
  readonly phase: Phase
}
