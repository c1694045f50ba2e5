import type { Language } from '@leitfaden/core'
import { jsonIssue } from '../json-output.ts'
import type { PortfolioRow } from './portfolio-row.ts'

/** One row as a line of NDJSON, all digits; `schemas/estimate-row.schema.json` says what is in it. */
export function ndjsonLine({ file, line, faults, summary }: PortfolioRow, language: Language): string {
  return JSON.stringify({
    version: 1,
    file,
    ...(line !== undefined && { line }),
    ok: summary !== undefined,
    issues: faults.map((fault) => jsonIssue(fault, language)),
    ...(summary && { estimate: summary }),
  })
}
