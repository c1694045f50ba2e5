import { overviewPhrasesIn } from '../phrases/overview/overview-phrases-in.ts'
import { group } from '../tree/group.ts'
import type { Blocks } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import { strong } from '../tree/strong.ts'
import type { Remark } from './remark.ts'
import { cite, type Report } from './report.ts'

/** The blockers and warnings among findings: which of both it is, and what is said. Why stands elsewhere. */
export function shortRemarks(remarks: readonly Remark[], report: Report): Blocks {
  const { severities } = overviewPhrasesIn(report.language)
  return remarks.flatMap(({ severity, text, source }) =>
    severity === 'blocker' || severity === 'warning'
      ? [group(severity, [paragraph(strong(`${severities[severity]}:`), ` ${text}${cite(report, source)}`)])]
      : [],
  )
}
