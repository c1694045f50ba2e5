import { Worker } from 'node:worker_threads'
import { inFile } from '../faults/fault.ts'
import type { DocumentSource } from './document-source.ts'
import type { PortfolioTerms } from './estimate-document.ts'
import { internalFault } from './internal-fault.ts'
import type { PortfolioRow } from './portfolio-row.ts'

interface Task {
  readonly source: DocumentSource
  readonly done: (row: PortfolioRow) => void
}

/** Threads that make rows, one document at a time each. A thread that dies takes only its document along, and another takes its place. */
export class WorkerPool {
  readonly #file: URL
  readonly #terms: PortfolioTerms
  readonly #idle: Worker[] = []
  readonly #busy = new Map<Worker, Task>()
  readonly #waiting: Task[] = []
  #closed = false

  /** `file`: what a thread runs. */
  constructor(file: URL, terms: PortfolioTerms, jobs: number) {
    this.#file = file
    this.#terms = terms
    for (let job = 0; job < jobs; job++) this.#idle.push(this.#started())
  }

  /** The row of one document. Never rejects; of a closed pool it never comes. */
  row(source: DocumentSource): Promise<PortfolioRow> {
    return new Promise((done) => {
      this.#waiting.push({ source, done })
      this.#handOut()
    })
  }

  close(): void {
    this.#closed = true
    for (const worker of [...this.#idle, ...this.#busy.keys()]) void worker.terminate()
  }

  #handOut(): void {
    while (!this.#closed && this.#idle.length > 0 && this.#waiting.length > 0) {
      const worker = this.#idle.pop() as Worker
      const task = this.#waiting.shift() as Task
      this.#busy.set(worker, task)
      worker.postMessage(task.source)
    }
  }

  #started(): Worker {
    const worker = new Worker(this.#file, { workerData: this.#terms })
    worker.on('message', (row: PortfolioRow) => {
      this.#busy.get(worker)?.done(row)
      this.#busy.delete(worker)
      this.#idle.push(worker)
      this.#handOut()
    })
    worker.on('error', (error) => this.#lost(worker, error))
    return worker
  }

  #lost(worker: Worker, error: unknown): void {
    if (this.#closed) return
    const task = this.#busy.get(worker)
    this.#busy.delete(worker)
    // One that dies before it has work would die again.
    if (!task) throw error
    const { name, line } = task.source
    task.done({ file: name, ...(line !== undefined && { line }), faults: inFile(name, [internalFault(error)]) })
    this.#idle.push(this.#started())
    this.#handOut()
  }
}
