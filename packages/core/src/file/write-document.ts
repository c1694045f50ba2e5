import type { AnswersDocument } from '../document/answers-document.ts'
import type { Result } from '../issue.ts'
import { notWritten, notWrittenFor } from './check-written.ts'
import { documentDifferences } from './document-differences.ts'
import { readAnswers } from './read-answers.ts'
import { type WriteOptions, writeChanges } from './write-changes.ts'

/**
 * The text of a file that says what `document` says: only what `source` says otherwise is written, with the guarantees of `writeChanges`,
 * and without a difference not a byte changes. A blank source becomes a new file. The version of the guide stays as the file has it.
 * Refuses a source that is no sound document, and a document that would not be read as the same again.
 * Throws a TypeError on an answer to a question that is not in the guide.
 */
export function writeDocument(source: string, document: AnswersDocument, options: WriteOptions): Result<string> {
  const { guide } = options
  const read = source.trim() === '' ? undefined : readAnswers(source, options)
  if (read?.ok === false) return { ok: false, issues: read.issues }
  const isEmpty = read?.issues.some(({ code }) => code === 'empty-file') ?? true
  const changes = documentDifferences(isEmpty ? undefined : read?.value, document, guide)
  if (!changes) return { ok: true, value: source, issues: [] }
  const written = writeChanges(source, changes, options)
  if (!written.ok) return written
  const again = readAnswers(written.value, options)
  if (again.ok && !documentDifferences(again.value, document, guide)) return written
  const fault = again.issues.find(({ severity }) => severity === 'error')
  return { ok: false, issues: [fault ? notWrittenFor(fault) : notWritten] }
}
