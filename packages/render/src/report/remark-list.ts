import { type Blocks, list } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import type { Remark } from './remark.ts'
import { cite, type Report } from './report.ts'

/** Findings as a list: what is said, with its source, and beneath it why. */
export function remarkList(remarks: readonly Remark[], report: Report): Blocks {
  return remarks.length === 0 ? [] : [list(remarks.map((remark) => item(remark, report)))]
}

function item({ text, source, reasons }: Remark, report: Report): Blocks {
  const { because } = report.phrases.findings
  return [
    paragraph(`${text}${cite(report, source)}`),
    ...(reasons.length === 0 ? [] : [list(reasons.map((reason) => [paragraph(`${because} ${reason}`)]))]),
  ]
}
