import type { AnswersDocument, Issue } from '@leitfaden/core'
import type { KeptFile } from '../../keeping/kept-project.ts'

export type ReadText =
  | { readonly id: string; readonly ok: true; readonly document: AnswersDocument }
  | { readonly id: string; readonly ok: false; readonly issues: readonly Issue[] }

/** The texts of kept files → what they say. */
export async function readFiles(
  files: readonly Pick<KeptFile, 'id' | 'text' | 'format'>[],
): Promise<readonly ReadText[]> {
  const [{ readAnswers }, { extendedDevops: guide }, { providers }] = await Promise.all([
    import('@leitfaden/core/file'),
    import('@leitfaden/core/devops'),
    import('@leitfaden/core/providers'),
  ])
  return files.map(({ id, text, format }): ReadText => {
    const read = readAnswers(text, { guide, providers, format })
    return read.ok ? { id, ok: true, document: read.value } : { id, ok: false, issues: read.issues }
  })
}
