import { group } from '../tree/group.ts'
import { type Blocks, list } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import type { Remark } from './remark.ts'
import { cite, type Report } from './report.ts'

/** Findings one after the other: what is said, with its source, and beneath it why. */
export function remarkBlocks(remarks: readonly Remark[], report: Report): Blocks {
  const { because } = report.phrases.findings
  return remarks.map(({ severity, text, source, reasons }) =>
    group(severity, [
      paragraph(`${text}${cite(report, source)}`),
      ...(reasons.length === 0 ? [] : [list(reasons.map((reason) => [paragraph(`${because} ${reason}`)]))]),
    ]),
  )
}
