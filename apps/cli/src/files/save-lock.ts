import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { hostname } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type Draft, discard, writeDraft } from './draft.ts'
import { errorCode } from './error-code.ts'
import type { FileSystem } from './file-system.ts'
import type { Target } from './find-target.ts'
import { isRunning } from './is-running.ts'
import { placeNewDraft } from './place-draft.ts'

/** Held from comparing to renaming: between programs that keep to it, nothing comes in between. */
export interface SaveLock {
  /** `false` where another process took it, believing this one dead. */
  isHeld(): Promise<boolean>
  release(): Promise<void>
}

/** Milliseconds. A lock is held for a few of them; who holds it for a minute is not coming back. */
const patience = 2_000
const pause = 20
const forgotten = 60_000

/** Of this process. */
const held = new Set<string>()

/**
 * Waits for the lock of a file; `undefined` where somebody holds on to it. It is advice only, as other programs do not know it: where it
 * can not be made, saving goes on without.
 */
export async function lockForSaving(
  files: FileSystem,
  { folder, path }: Target,
  wait: number = patience,
): Promise<SaveLock | undefined> {
  const lock = join(folder, lockName(path))
  for (let waited = 0; ; waited += pause) {
    const made = await makeLock(files, folder, lock)
    if (made !== 'taken') return made
    if (await isForgotten(files, lock)) await discard(files, lock)
    else if (waited >= wait) return undefined
    else await setTimeout(pause)
  }
}

/** The same for all spellings that a file system may take for one name. */
function lockName(path: string): string {
  const name = basename(path).normalize('NFC').toLowerCase()
  return `.leitfaden-${createHash('sha256').update(name).digest('hex').slice(0, 16)}.lock`
}

/** Written under another name first: whoever finds the lock finds its owner in it. */
async function makeLock(files: FileSystem, folder: string, lock: string): Promise<SaveLock | 'taken'> {
  const owner = Buffer.from(`${process.pid} ${hostname()}\n`)
  const draft = await writeDraft(files, folder, owner, { mode: 0o600, lasting: false }).catch(unlessOurFault)
  if (!draft?.ok) return withoutLock
  const { value: own } = draft
  const placed = await placeNewDraft(files, own, lock).catch(unlessOurFault)
  if (placed === undefined) return withoutLock
  if (!placed) {
    await discard(files, own.path)
    return 'taken'
  }
  held.add(lock)
  const isOwn = ({ dev, ino }: Identity): boolean => dev === own.dev && ino === own.ino
  const found = async (): Promise<Identity | undefined> => await files.lstat(lock).catch(() => undefined)
  return {
    isHeld: async () => {
      const there = await found()
      return there !== undefined && isOwn(there)
    },
    release: async () => {
      held.delete(lock)
      const there = await found()
      if (there === undefined || isOwn(there)) await discard(files, lock)
    },
  }
}

type Identity = Pick<Draft, 'dev' | 'ino'>

const withoutLock: SaveLock = { isHeld: async () => true, release: async () => {} }

function unlessOurFault(error: unknown): undefined {
  if (errorCode(error) === undefined) throw error
}

/** Its process was killed, or it is older than any saving lasts. */
async function isForgotten(files: FileSystem, lock: string): Promise<boolean> {
  try {
    const file = await files.open(lock, constants.O_RDONLY)
    try {
      const { mtimeMs } = await file.stat()
      if (Date.now() - mtimeMs > forgotten) return true
      const [pid, host] = Buffer.from(await file.read())
        .toString('latin1')
        .trim()
        .split(' ')
      if (host !== hostname()) return false
      // In containers every process may have the same number.
      return Number(pid) === process.pid ? !held.has(lock) : !isRunning(Number(pid))
    } finally {
      await file.close()
    }
  } catch {
    return false
  }
}
