import { basename, dirname, extname, join } from 'node:path'
import type { Text } from '@leitfaden/core'
import { refuse } from '../faults/fault.ts'
import { type Draft, discard } from './draft.ts'
import { errorCode } from './error-code.ts'
import type { FileSystem } from './file-system.ts'
import type { Target } from './find-target.ts'
import type { NotSaved } from './not-saved.ts'
import { placeNewDraft } from './place-draft.ts'
import { syncFolder } from './sync-folder.ts'

/** What another writer did: changed, removed or made the file, or is saving it at this moment. */
type Conflict = 'changed' | 'gone' | 'made' | 'busy'

const most = 1_000

/** Leaves the file alone and puts the draft beside it, as `name.conflict-1.yaml` or the next number that is free. */
export async function placeConflict(
  files: FileSystem,
  draft: Draft,
  { folder, path, name }: Target,
  conflict: Conflict,
): Promise<NotSaved> {
  const [ending, shown] = [extname(path), dirname(name)]
  const stem = basename(path, ending)
  try {
    for (let count = 1; count <= most; count++) {
      const beside = `${stem}.conflict-${count}${ending}`
      if (!(await placeNewDraft(files, draft, join(folder, beside)))) continue
      await syncFolder(files, folder).catch(() => {})
      const kept = shown === '.' && !name.startsWith('.') ? beside : join(shown, beside)
      return { ...refuse('conflict', withPlace(reasons[conflict], kept), { file: name }), kept }
    }
  } catch (error) {
    if (errorCode(error) === undefined) throw error
  }
  await discard(files, draft.path)
  return refuse('conflict', reasons[conflict], { file: name })
}

function withPlace(reason: Text, kept: string): Text {
  return {
    de: `${reason.de}; der neue Text steht in ${kept}. Beide vergleichen und mit einem davon weitermachen`,
    en: `${reason.en}; the new text is in ${kept}. Compare both and go on with one of them`,
  }
}

const reasons: { readonly [conflict in Conflict]: Text } = {
  changed: {
    de: 'jemand anders hat die Datei inzwischen geändert; sie bleibt, wie sie ist',
    en: 'somebody else has changed the file in the meantime; it stays as it is',
  },
  gone: {
    de: 'die Datei gibt es inzwischen nicht mehr',
    en: 'the file is gone by now',
  },
  made: {
    de: 'jemand anders hat diese Datei inzwischen angelegt; sie bleibt, wie sie ist',
    en: 'somebody else has made this file in the meantime; it stays as it is',
  },
  busy: {
    de: 'ein anderes Programm speichert gerade in diese Datei; sie bleibt ihm überlassen',
    en: 'another program is saving this file at this moment; it is left to that',
  },
}
