import { toMarkdown } from '../to-markdown.ts'
import type { ReportInput } from './report.ts'
import { reportTree } from './report-tree.ts'

/** The whole project as Markdown. */
export function renderReport(input: ReportInput): string {
  return toMarkdown(reportTree(input))
}
