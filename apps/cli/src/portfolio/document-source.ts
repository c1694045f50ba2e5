import type { Fault } from '../faults/fault.ts'

/** One document of a portfolio before anybody looked into it. Plain data: it is handed to other threads. */
export interface DocumentSource {
  /** File, as messages call it. */
  readonly name: string
  /** Where it stands in a file of many documents, counted from 1. */
  readonly line?: number
  /** What is already read; else the file is. */
  readonly bytes?: Uint8Array
  /** Why there is no document. */
  readonly fault?: Fault
}
