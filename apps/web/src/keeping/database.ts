import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Sealed } from './sealed.ts'
import { StorageFault, storageFault } from './storage-fault.ts'

/** Two records of a project: the last good one stays until the next is written and read again. */
export type Slot = 0 | 1

interface LeitfadenDb extends DBSchema {
  projects: { key: [project: string, slot: Slot]; value: Sealed }
  versions: { key: [project: string, version: number]; value: Sealed }
  /** Records that could not be read, as they were found, for people to download. */
  damaged: { key: number; value: { readonly project: string; readonly foundAt: number; readonly record: unknown } }
}
export type Database = IDBPDatabase<LeitfadenDb>

/** Raised only for other stores; what lies in them has a schema of its own. */
const layout = 1
/** Milliseconds. Some browsers never answer when their storage is broken. */
const patience = 10_000

let opening: Promise<Database> | undefined

/** Opens the database, or the one that is open already. Throws a {@link StorageFault}; the next call tries again. */
export function openDatabase(): Promise<Database> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined
    throw storageFault(error)
  })
  return opening
}

async function open(): Promise<Database> {
  if (!('indexedDB' in globalThis) || !indexedDB) throw new StorageFault('missing')
  const forget = () => {
    opening = undefined
  }
  return await new Promise((resolve, reject) => {
    let isGivenUp = false
    const giveUp = (fault: unknown) => {
      isGivenUp = true
      reject(fault)
    }
    const limit = setTimeout(() => giveUp(new StorageFault('failed')), patience)
    openDB<LeitfadenDb>('leitfaden', layout, {
      upgrade(database) {
        database.createObjectStore('projects')
        database.createObjectStore('versions')
        database.createObjectStore('damaged', { autoIncrement: true })
      },
      blocked: () => giveUp(new StorageFault('blocked')),
      // A newer program wants to change the stores, or somebody deletes them: standing in the way would block it.
      blocking(_current, _wanted, { target }) {
        forget()
        ;(target as IDBDatabase).close()
      },
      terminated: forget,
    })
      .then((database) => {
        // Nobody waits for it any more, and open it would block others.
        if (isGivenUp) database.close()
        database.addEventListener('close', forget)
        resolve(database)
      }, giveUp)
      .finally(() => clearTimeout(limit))
  })
}
