import type { Stats } from 'node:fs'
import { join } from 'node:path'
import { draftName } from './draft.ts'
import type { FileSystem } from './file-system.ts'
import { isRunning } from './is-running.ts'

const hour = 3_600_000
const swept = new WeakMap<FileSystem, Set<string>>()

/**
 * Clears away what earlier processes left in a folder when they were killed: files of our own name, older than an hour, of no living
 * process. Once per folder; whatever fails is left for the next time. A draft that is `twin` already, with a name too many, goes at any age.
 */
export async function sweepDrafts(files: FileSystem, folder: string, twin?: Stats): Promise<void> {
  const done = swept.get(files) ?? new Set()
  swept.set(files, done)
  if (done.has(folder) && (twin?.nlink ?? 1) < 2) return
  done.add(folder)
  try {
    for (const name of await files.readdir(folder)) {
      const pid = Number(draftName.exec(name)?.[1] ?? Number.NaN)
      if (Number.isNaN(pid)) continue
      const path = join(folder, name)
      const found = await files.lstat(path)
      if (!found.isFile()) continue
      const isTwin = twin !== undefined && found.dev === twin.dev && found.ino === twin.ino
      if (isTwin || (Date.now() - found.mtimeMs > hour && !isSaving(pid))) await files.unlink(path)
    }
  } catch {
    // Not to keep anybody from saving.
  }
}

/** Our own number is that of a dead one: nothing of ours is an hour old, but in containers every process has the same. */
const isSaving = (pid: number): boolean => pid !== process.pid && isRunning(pid)
