import { once } from 'node:events'
import { print, printCrLf } from '../terminal/print.ts'
import { textsIn } from '../texts/texts-in.ts'
import { csvHeader, csvLine } from './csv-lines.ts'
import { ndjsonLine } from './ndjson-line.ts'
import { type PortfolioView, portfolioHead, portfolioLine } from './portfolio-lines.ts'
import type { PortfolioFormat } from './portfolio-request.ts'
import type { PortfolioRow } from './portfolio-row.ts'

export interface RowWriterOptions {
  /** Absent: a table for people. */
  readonly format: PortfolioFormat | undefined
  readonly view: PortfolioView
  readonly colour: boolean
  /** Who waits for the reader waits no longer. */
  readonly signal: AbortSignal
}

/** Writes rows as they come; without a row the head of them all. Resolves once the reader can take more. */
export function rowWriter(
  stream: NodeJS.WritableStream,
  { format, view, colour, signal }: RowWriterOptions,
): (row?: PortfolioRow) => Promise<void> {
  const texts = textsIn(view.language)
  const write = (row: PortfolioRow | undefined): boolean => {
    if (format === 'csv') return printCrLf(stream, [row ? csvLine(row, texts) : csvHeader])
    if (format === 'ndjson') return row === undefined || print(stream, [ndjsonLine(row, view.language)], false)
    return print(stream, [row ? portfolioLine(row, view) : portfolioHead(view)], colour)
  }
  return async (row) => {
    if (!write(row) && !signal.aborted) await once(stream, 'drain', { signal }).catch(() => {})
  }
}
