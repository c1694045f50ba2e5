import { type Database, openDatabase } from './database.ts'
import { type KeptVersion, keptSchema } from './kept-project.ts'
import { seal, unseal } from './sealed.ts'
import { storageFault } from './storage-fault.ts'
import { surplusVersions } from './surplus-versions.ts'

export interface NumberedVersion extends KeptVersion {
  /** Tells it from the others of its project. */
  readonly number: number
}

const versionsOf = (project: string) => IDBKeyRange.bound([project], [project, []])

/** The versions of a project, newest first, without any that can not be read. Throws a {@link storageFault}. */
export async function readVersions(project: string): Promise<readonly NumberedVersion[]> {
  return await guarded(async (database) => {
    const { store } = database.transaction('versions')
    const [keys, records] = await Promise.all([
      store.getAllKeys(versionsOf(project)),
      store.getAll(versionsOf(project)),
    ])
    return toVersions(keys, records)
  })
}

/** Keeps a version; automatic ones of which there are enough go. Throws a {@link storageFault}. */
export async function keepVersion(project: string, version: KeptVersion): Promise<void> {
  await guarded(async (database) => {
    const transaction = database.transaction('versions', 'readwrite')
    const { store } = transaction
    const [keys, records] = await Promise.all([
      store.getAllKeys(versionsOf(project)),
      store.getAll(versionsOf(project)),
    ])
    const number = (keys.at(-1)?.[1] ?? 0) + 1
    const surplus = surplusVersions([{ ...version, number }, ...toVersions(keys, records)], version.keptAt)
    await Promise.all([
      store.put(seal(keptSchema, version), [project, number]),
      ...surplus.map((old) => store.delete([project, old.number])),
      transaction.done,
    ])
  })
}

function toVersions(keys: readonly [string, number][], records: readonly unknown[]): NumberedVersion[] {
  const found = records.flatMap((record, index): NumberedVersion[] => {
    const read = unseal<KeptVersion>(record, keptSchema)
    return read.kind === 'good' ? [{ ...read.value, number: keys[index]?.[1] ?? 0 }] : []
  })
  return found.reverse()
}

async function guarded<T>(work: (database: Database) => Promise<T>): Promise<T> {
  try {
    return await work(await openDatabase())
  } catch (error) {
    throw storageFault(error)
  }
}
