import { type Answers, type MergedAnswers, mergeAnswers } from '@leitfaden/core'
import { keepVersionBefore } from '../keeping/versions.ts'
import { answersDocument, editDocument, project } from '../project/open-project.ts'
import { t } from '../texts/t.ts'
import { endOpening, type SoundFile } from './opening.ts'

/** What taking over the answers of a file would do to the open project: what is new in it, and what it answers differently. */
export function mergePreview({ document }: SoundFile): MergedAnswers {
  return mergeAnswers({}, answersDocument.value.answers, document.answers)
}

/** Takes the answers of a file over into the open project, as one step that can be taken back. */
export function mergeFile(name: string, file: SoundFile, prefer: 'mine' | 'file'): void {
  if (project.value) void keepVersionBefore(project.value, 'import')
  editDocument({ label: t().files.merged(name) }, (document) => ({
    ...document,
    answers: preferring(prefer, document.answers, file.document.answers),
  }))
  endOpening()
}

function preferring(prefer: 'mine' | 'file', mine: Answers, theirs: Answers): Answers {
  return prefer === 'file' ? { ...mine, ...theirs } : { ...theirs, ...mine }
}
