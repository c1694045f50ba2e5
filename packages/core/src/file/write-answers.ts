import type { Result } from '../issue.ts'
import type { AnswerChanges } from './document-changes.ts'
import { type WriteOptions, writeChanges } from './write-changes.ts'

/** Changes answers in the text of a file, with the guarantees of `writeChanges`. */
export function writeAnswers(source: string, changes: AnswerChanges, options: WriteOptions): Result<string> {
  return writeChanges(source, { answers: changes }, options)
}
