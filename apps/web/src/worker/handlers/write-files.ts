import type { AnswersDocument } from '@leitfaden/core'
import { loadTexts } from '../../content/load-texts.ts'

export interface FileToWrite {
  readonly id: string
  /** The text that the document was read from; empty for a new file. */
  readonly source: string
  readonly format: 'yaml' | 'json'
  readonly document: AnswersDocument
}

export type WrittenText =
  | { readonly id: string; readonly ok: true; readonly text: string }
  /** This answer can stand in no file. */
  | { readonly id: string; readonly ok: false; readonly question: string }

/** Documents → the texts of their files, as the command line writes them. */
export async function writeFiles(files: readonly FileToWrite[]): Promise<readonly WrittenText[]> {
  const [{ writeDocument }, { extendedDevops: guide }] = await Promise.all([
    import('@leitfaden/core/file'),
    import('@leitfaden/core/devops'),
    // The chapters are named in the language of the file.
    ...files.map(({ document }) => loadTexts(document.language)),
  ])
  return files.map(({ id, source, format, document }): WrittenText => {
    const written = writeDocument(source, document, { guide, format })
    if (written.ok) return { id, ok: true, text: written.value }
    const question = written.issues.find((issue) => issue.question !== undefined)?.question
    if (question !== undefined) return { id, ok: false, question }
    // Comments of a text that can not be read are worth less than the answers.
    const anew = writeDocument('', document, { guide })
    if (anew.ok) return { id, ok: true, text: anew.value }
    throw new Error(`no file can be written: ${anew.issues[0]?.message.en}`)
  })
}
