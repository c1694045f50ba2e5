import { absent } from './absent.ts'
import { type Draft, discard } from './draft.ts'
import { errorCode } from './error-code.ts'
import type { FileSystem } from './file-system.ts'
import type { Target } from './find-target.ts'

/** Gives a draft its name: in place of the old file, else as one that nobody has. `false` where somebody was quicker; no draft is left. */
export async function placeDraft(files: FileSystem, draft: Draft, { path, old }: Target): Promise<boolean> {
  if (old !== undefined) await replaceByDraft(files, draft, path)
  else if (!(await placeNewDraft(files, draft, path))) {
    await discard(files, draft.path)
    return false
  }
  return true
}

/** Gives a draft the name of a file, which it replaces at one stroke. Throws what the system says, and leaves no draft then. */
async function replaceByDraft(files: FileSystem, draft: Draft, path: string): Promise<void> {
  try {
    await files.rename(draft.path, path)
  } catch (error) {
    if (await standsAt(files, draft, path)) return
    await discard(files, draft.path)
    throw error
  }
}

/** What systems say that have no hard links. */
const noLinks = ['EPERM', 'EACCES', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EMLINK']

/**
 * Gives a draft a name that nobody has, and says whether it got it: where somebody was quicker, `false`, and the draft is still there.
 * Throws what the system says, and leaves no draft then.
 */
export async function placeNewDraft(files: FileSystem, draft: Draft, path: string): Promise<boolean> {
  try {
    await files.link(draft.path, path)
  } catch (error) {
    if (!(await standsAt(files, draft, path))) return withoutLink(files, draft, path, error)
  }
  await discard(files, draft.path)
  return true
}

/** A link fails where somebody else was quicker. Without links, there is a moment between looking and renaming. */
async function withoutLink(files: FileSystem, draft: Draft, path: string, error: unknown): Promise<boolean> {
  const code = errorCode(error)
  if (code === 'EEXIST') return false
  try {
    if (code === undefined || !noLinks.includes(code)) throw error
    if ((await files.lstat(path).catch(absent)) !== undefined) return false
  } catch (failure) {
    await discard(files, draft.path)
    throw failure
  }
  await replaceByDraft(files, draft, path)
  return true
}

/** The call was reported as failed, yet done: the answer of a file server got lost, or a signal came in between. */
async function standsAt(files: FileSystem, { dev, ino }: Draft, path: string): Promise<boolean> {
  const found = await files.lstat(path).catch(() => undefined)
  return found !== undefined && found.dev === dev && found.ino === ino
}
