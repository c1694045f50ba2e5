import type { ReportInput } from '../report/report.ts'
import { toMarkdown } from '../to-markdown.ts'
import { offerTree } from './offer-tree.ts'

/** An offer estimate as Markdown. */
export function renderOffer(input: ReportInput): string {
  return toMarkdown(offerTree(input))
}
