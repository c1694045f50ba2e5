import type { Language } from '@leitfaden/core'
import type { Task } from './handlers.ts'

export interface Request {
  readonly id: number
  readonly task: Task
  readonly input: unknown
  /** Of the texts that go into the result. */
  readonly language: Language
}

export type Response =
  | { readonly id: number; readonly ok: true; readonly output: unknown }
  /** A fault in our own code. Faults in data are part of the output. */
  | { readonly id: number; readonly ok: false; readonly message: string }
