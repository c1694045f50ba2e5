import { type Database, openDatabase, type Slot } from './database.ts'
import { type KeptProject, keptSchema } from './kept-project.ts'
import { type Sealed, seal, unseal } from './sealed.ts'
import { StorageFault, storageFault } from './storage-fault.ts'

export interface FoundProject {
  /** The last good record; none: there is none, or none can be read. */
  readonly kept?: KeptProject
  /** Newer than this program: it must not write here. */
  readonly newer: boolean
  /** Records that could not be read. */
  readonly damaged: readonly unknown[]
}

export type Replaced = { readonly ok: true } | { readonly ok: false; readonly found: FoundProject }

/** Every project that lies in the storage, by id. Throws a {@link StorageFault}. */
export async function readProjects(): Promise<ReadonlyMap<string, FoundProject>> {
  return await guarded(async (database) => {
    const transaction = database.transaction('projects')
    const [keys, records] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()])
    const ids = [...new Set(keys.map(([id]) => id))]
    return new Map(ids.map((id) => [id, toFound(records.filter((_, index) => keys[index]?.[0] === id))]))
  })
}

/** Throws a {@link StorageFault}. */
export async function readProject(id: string): Promise<FoundProject> {
  return await guarded(async (database) => {
    const { store } = database.transaction('projects')
    return toFound(await Promise.all([store.get([id, 0]), store.get([id, 1])]))
  })
}

/**
 * Writes the next state of a project, if the storage still holds the revision that it was made from (0: nothing); else says what it holds.
 * Looking and writing are one transaction, so two tabs can not both succeed. Success means that it was read again and is sound.
 * Throws a {@link StorageFault}.
 */
export async function replaceProject(next: KeptProject, basedOn: number): Promise<Replaced> {
  return await guarded(async (database) => {
    const record = seal(keptSchema, next)
    const transaction = database.transaction(['projects', 'damaged'], 'readwrite', { durability: 'strict' })
    const store = transaction.objectStore('projects')
    const records = await Promise.all([store.get([next.id, 0]), store.get([next.id, 1])])
    const found = toFound(records)
    if (found.newer || (found.kept?.revision ?? 0) !== basedOn) {
      await transaction.done
      return { ok: false, found }
    }
    const slot: Slot = records[0] !== undefined && isOf(records[0], found.kept) ? 1 : 0
    const writes: Promise<unknown>[] = [store.put(record, [next.id, slot]), transaction.done]
    if (found.damaged.includes(records[slot]))
      writes.push(
        transaction.objectStore('damaged').add({ project: next.id, foundAt: next.savedAt, record: records[slot] }),
      )
    await Promise.all(writes)
    const written = await database.get('projects', [next.id, slot])
    if (written?.body !== record.body || written.sum !== record.sum) throw new StorageFault('failed')
    return { ok: true }
  })
}

/** Takes a project out of the storage for good, with its versions. Throws a {@link StorageFault}. */
export async function erase(id: string): Promise<void> {
  await guarded(async (database) => {
    const transaction = database.transaction(['projects', 'versions'], 'readwrite')
    const all = IDBKeyRange.bound([id], [id, []])
    await Promise.all([
      transaction.objectStore('projects').delete(all),
      transaction.objectStore('versions').delete(all),
      transaction.done,
    ])
  })
}

async function guarded<T>(work: (database: Database) => Promise<T>): Promise<T> {
  try {
    return await work(await openDatabase())
  } catch (error) {
    throw storageFault(error)
  }
}

function toFound(records: readonly (Sealed | undefined)[]): FoundProject {
  const there = records.filter((record) => record !== undefined)
  const unsealed = there.map((record) => ({ record, read: unseal<KeptProject>(record, keptSchema) }))
  const good = unsealed.flatMap(({ read }) => (read.kind === 'good' ? [read.value] : []))
  const [kept] = good.sort((a, b) => b.revision - a.revision)
  return {
    ...(kept && { kept }),
    newer: unsealed.some(({ read }) => read.kind === 'newer'),
    damaged: unsealed.flatMap(({ record, read }) => (read.kind === 'damaged' ? [record] : [])),
  }
}

function isOf(record: Sealed, kept: KeptProject | undefined): boolean {
  const read = unseal<KeptProject>(record, keptSchema)
  return read.kind === 'good' && read.value.revision === kept?.revision
}
