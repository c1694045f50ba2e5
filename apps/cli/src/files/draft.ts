import { randomBytes } from 'node:crypto'
import { constants, type Stats } from 'node:fs'
import { join } from 'node:path'
import { type Attempt, refuse } from '../faults/fault.ts'
import type { FileSystem, OpenFile } from './file-system.ts'
import { writeAll } from './write-all.ts'

/** A whole new file on the disk that has not got its name yet. */
export interface Draft {
  readonly path: string
  readonly dev: number
  readonly ino: number
}

const prefix = '.leitfaden-'
/** The number is that of the process. */
export const draftName = /^\.leitfaden-(\d+)-[0-9a-f]{12}\.tmp$/

export interface DraftOptions {
  /** The file whose place it will take: mode and owner are kept. */
  readonly old?: Stats | undefined
  /** Of a new file, before the mask of the process. Default: for everybody. */
  readonly mode?: number
  /** Need it survive a power cut? Default: yes. */
  readonly lasting?: boolean
}

/**
 * Writes a new file beside where it belongs, down to the disk. Throws what the system says, and leaves nothing then.
 * A file of somebody else whose owner can not be kept is refused.
 */
export async function writeDraft(
  files: FileSystem,
  folder: string,
  bytes: Uint8Array,
  { old, mode = 0o666, lasting = true }: DraftOptions,
): Promise<Attempt<Draft>> {
  const path = join(folder, `${prefix}${process.pid}-${randomBytes(6).toString('hex')}.tmp`)
  let kept = false
  try {
    const file = await files.open(path, create, old === undefined ? mode : 0o600)
    let draft: Draft
    try {
      await writeAll(file, bytes)
      if (old !== undefined && !(await keepOwner(file, old))) return refuse('other-owner', otherOwner)
      if (lasting) await file.sync()
      const { dev, ino } = await file.stat()
      draft = { path, dev, ino }
    } finally {
      await file.close()
    }
    kept = true
    return { ok: true, value: draft }
  } finally {
    if (!kept) await discard(files, path)
  }
}

/** Never follows a link that somebody laid, never opens a file that is there. Windows knows no NOFOLLOW. */
const create = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0)

/** Gives the new file the owner, the group and the mode of the old one; `false` where the owner can not be kept. */
async function keepOwner(file: OpenFile, old: Stats): Promise<boolean> {
  const own = await file.stat()
  let mode = old.mode & 0o777
  if (own.uid !== old.uid || own.gid !== old.gid) {
    const given = await file.chown(old.uid, old.gid).then(
      () => true,
      () => false,
    )
    if (!given && own.uid !== old.uid) return false
    // Another group may do no more than everybody.
    if (!given) mode = (mode & 0o707) | ((mode & 0o007) << 3)
  }
  if ((own.mode & 0o777) !== mode) await file.chmod(mode)
  return true
}

/** Tried twice; what stays nevertheless is cleared away later. */
export async function discard(files: FileSystem, path: string): Promise<void> {
  await files.unlink(path).catch(() => files.unlink(path).catch(() => {}))
}

const otherOwner = {
  de: 'die Datei gehört jemand anderem, und das ließe sich nicht erhalten; sie bleibt, wie sie ist',
  en: 'the file belongs to somebody else, which could not be kept; it stays as it is',
}
