import { parentPort, workerData } from 'node:worker_threads'
import { documentRow } from './portfolio/document-row.ts'
import type { DocumentSource } from './portfolio/document-source.ts'
import type { PortfolioTerms } from './portfolio/estimate-document.ts'

/* A thread of `estimate` with many documents: sources in, rows out. */

const terms = workerData as PortfolioTerms

parentPort?.on('message', async (source: DocumentSource) => {
  parentPort?.postMessage(await documentRow(source, terms))
})
