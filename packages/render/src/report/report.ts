import type {
  Answers,
  AnswersDocument,
  Finding,
  Guide,
  Language,
  Progress,
  ProviderProfile,
  Question,
  Source,
} from '@leitfaden/core'
import type { CompiledModel, Estimate } from '@leitfaden/sizing'
import type { Phrases } from '../phrases/phrases.ts'
import type { SourceBook } from './source-book.ts'

export interface ReportInput {
  readonly guide: Guide
  readonly document: AnswersDocument
  readonly provider?: ProviderProfile | undefined
  readonly estimate: Estimate
  /** The model of the estimate; the built-in one where absent. */
  readonly model?: CompiledModel | undefined
  /** What the guide advises. The estimate brings its own findings. */
  readonly findings: readonly Finding[]
  readonly progress: Progress
  readonly language: Language
  /** Date of the report, `YYYY-MM-DD`. */
  readonly date: string
}

/** A report while it is written. */
export interface Report extends ReportInput {
  readonly answers: Answers
  readonly questions: ReadonlyMap<string, Question>
  readonly phrases: Phrases
  readonly sources: SourceBook
}

/** The source in brackets, numbered where it is cited first: ` (source 3)`. */
export function cite({ sources, phrases }: Report, source: Source | undefined): string {
  return source === undefined ? '' : ` (${phrases.report.cited(sources.cite(source))})`
}
