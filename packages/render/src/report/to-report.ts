import { allChapters } from '@leitfaden/core'
import { phrasesIn } from '../phrases/phrases-in.ts'
import type { Report, ReportInput } from './report.ts'
import { sourceBook } from './source-book.ts'

/** The input with what every section looks up. */
export function toReport(input: ReportInput): Report {
  const chapters = allChapters(input.guide)
  return {
    ...input,
    answers: input.document.answers,
    questions: new Map(chapters.flatMap(({ questions }) => questions.map((question) => [question.id, question]))),
    phrases: phrasesIn(input.language),
    sources: sourceBook(),
  }
}
