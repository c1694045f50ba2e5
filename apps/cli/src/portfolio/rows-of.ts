import { documentRow } from './document-row.ts'
import type { DocumentSource } from './document-source.ts'
import type { PortfolioTerms } from './estimate-document.ts'
import { inOrder } from './in-order.ts'
import type { PortfolioRow } from './portfolio-row.ts'

export interface RowsOptions {
  readonly terms: PortfolioTerms
  /** Threads. */
  readonly jobs: number
  /** What a thread runs; without it everything happens in this one. */
  readonly worker?: URL | undefined
  /** Stops the threads. */
  readonly signal: AbortSignal
}

/** So many are reckoned sooner than threads have started. */
const soonDone = 24
/** How many documents a thread may be ahead of the row that is told next. */
const lead = 16

/** Documents → rows, in the order of the documents. Never more of them in memory than are being worked on. */
export async function* rowsOf(
  sources: AsyncIterable<DocumentSource>,
  { terms, jobs, worker, signal }: RowsOptions,
): AsyncGenerator<PortfolioRow> {
  const iterator = sources[Symbol.asyncIterator]()
  for (let count = 0; count < soonDone || jobs === 1 || worker === undefined; count++) {
    const next = await iterator.next()
    if (next.done) return
    yield await documentRow(next.value, terms)
  }
  const { WorkerPool } = await import('./worker-pool.ts')
  const pool = new WorkerPool(worker, terms, jobs)
  signal.addEventListener('abort', () => pool.close())
  try {
    yield* inOrder({ [Symbol.asyncIterator]: () => iterator }, (source) => pool.row(source), jobs * lead)
  } finally {
    pool.close()
  }
}
