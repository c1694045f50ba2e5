import { heading } from '../tree/heading.ts'
import type { Blocks } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import { allRemarks, severities } from './remark.ts'
import { remarkBlocks } from './remark-blocks.ts'
import type { Report } from './report.ts'

/** All findings by severity, worst first. */
export function findingsSection(report: Report): Blocks {
  const { title, none, severities: titles } = report.phrases.findings
  const remarks = allRemarks(report)
  const parts = severities.flatMap((severity): Blocks => {
    const said = remarks.filter((remark) => remark.severity === severity)
    return said.length === 0 ? [] : [heading(3, titles[severity]), ...remarkBlocks(said, report)]
  })
  return [heading(2, title, 'findings'), ...(parts.length === 0 ? [paragraph(none)] : parts)]
}
