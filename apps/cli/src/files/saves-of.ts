import { type FSWatcher, watch } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** Milliseconds between two looks where the system tells nothing, until a file that changed is taken for whole, and for missing. */
const pauses = { look: 500, settled: 60, missing: 1_000 }

/**
 * Comes back once at the start and then each time a file was saved, until somebody interrupts. Editors that write a new file and give it the
 * old name are no matter: it is the name that is watched, by the system where it can, else by looking.
 */
export async function* savesOf(
  path: string,
  interrupted: AbortSignal,
  watchFolder: typeof watch = watch,
): AsyncGenerator<void, void> {
  const alarm = createAlarm(path, interrupted, watchFolder)
  try {
    let seen = await stateOf(path)
    yield
    while (!interrupted.aborted) {
      await alarm.next(pauses.look)
      const first = await stateOf(path)
      if (first === seen || interrupted.aborted) continue
      const now = await settledState(path, first)
      if (now === seen) continue
      seen = now
      yield
    }
  } finally {
    alarm.close()
  }
}

const missing = 'missing'

/** Tells one saved file from the next. */
async function stateOf(path: string): Promise<string> {
  return await stat(path).then(
    ({ ino, size, mtimeMs, ctimeMs }) => [ino, size, mtimeMs, ctimeMs].join(' '),
    () => missing,
  )
}

/** Nobody is still writing, and a file that is about to be replaced is there again. */
async function settledState(path: string, first: string): Promise<string> {
  let state = first
  for (let gone = 0; ; ) {
    await setTimeout(pauses.settled)
    const next = await stateOf(path)
    gone = next === missing ? gone + pauses.settled : 0
    if (next === state && (next !== missing || gone >= pauses.missing)) return next
    state = next
  }
}

interface Alarm {
  /** Until something happens to the file, somebody interrupts, or so many milliseconds are over. */
  next(most: number): Promise<void>
  close(): void
}

function createAlarm(path: string, interrupted: AbortSignal, watchFolder: typeof watch): Alarm {
  let wake = () => {}
  let watcher: FSWatcher | undefined
  try {
    watcher = watchFolder(dirname(path), { persistent: false }, (_, name) => {
      if (name === null || name === basename(path)) wake()
    })
    watcher.on('error', () => watcher?.close())
  } catch {
    // Too many are watched already, or this file system has no such thing: then by looking alone.
  }
  return {
    next: async (most) => {
      const over = new AbortController()
      wake = () => over.abort()
      await setTimeout(most, undefined, { signal: AbortSignal.any([over.signal, interrupted]) }).catch(() => {})
    },
    close: () => watcher?.close(),
  }
}
