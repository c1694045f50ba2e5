import { dirname } from 'node:path'
import { type Attempt, type Refusal, refuse } from '../faults/fault.ts'
import { absent } from './absent.ts'
import { type Draft, writeDraft } from './draft.ts'
import { type FileSystem, nodeFileSystem } from './file-system.ts'
import { findTarget, type Target } from './find-target.ts'
import { patient } from './patient.ts'
import { placeDraft } from './place-draft.ts'
import { sweepDrafts } from './sweep-drafts.ts'
import { makeFolder, syncFolder } from './sync-folder.ts'
import { systemFault } from './system-fault.ts'
import { unconfirmed } from './unconfirmed.ts'

export interface WriteOptions {
  /** May an existing file be replaced? */
  readonly force: boolean
  /** The files that were read: never replaced. */
  readonly input?: string | readonly string[] | undefined
}

/**
 * Writes a whole file or none: to a new file beside it, which then takes its place. Links, folders and devices are refused, and so is an
 * existing file without `force`. The folder is made where it is missing. Gives back the path.
 */
export async function writeOutput(
  path: string,
  text: string,
  options: WriteOptions,
  fileSystem: FileSystem = nodeFileSystem,
): Promise<Attempt<string>> {
  const files = patient(fileSystem)
  try {
    await makeFolder(files, dirname(path))
    const target = await mayWrite(files, path, options)
    if (!target.ok) return target
    const draft = await draftOutput(files, path, text, target.value)
    if (!draft.ok) return draft
    if (!(await placeDraft(files, draft.value, target.value))) return alreadyThere(path)
    return (await unconfirmed(syncFolder(files, target.value.folder), path)) ?? { ok: true, value: path }
  } catch (error) {
    return systemFault(error, path)
  }
}

/** Looks whether a path may be written, without touching anything. */
export async function mayWrite(
  files: FileSystem,
  path: string,
  { force, input }: WriteOptions,
): Promise<Attempt<Target>> {
  const target = await findTarget(files, path)
  if (!target.ok || target.value.old === undefined) return target
  const { old } = target.value
  try {
    for (const name of [input ?? []].flat()) {
      const read = await files.stat(name).catch(absent)
      if (read !== undefined && read.ino === old.ino && read.dev === old.dev)
        return refuse('is-input', isInput, { file: path })
    }
  } catch (error) {
    return systemFault(error, path)
  }
  return force ? target : alreadyThere(path)
}

/** The whole text on the disk, still without its name. */
export async function draftOutput(
  files: FileSystem,
  path: string,
  text: string,
  { folder, old }: Target,
): Promise<Attempt<Draft>> {
  await sweepDrafts(files, folder)
  const draft = await writeDraft(files, folder, Buffer.from(text), { old })
  return draft.ok ? draft : { ...draft, faults: draft.faults.map((fault) => ({ ...fault, file: path })) }
}

export function alreadyThere(file: string): Refusal {
  return refuse('eexist', exists, { file, expected: useForce })
}

const isInput = {
  de: 'das ist die Datei mit den Antworten; sie wird nicht überschrieben',
  en: 'this is the file with the answers; it is not overwritten',
}
const exists = { de: 'die Datei gibt es schon', en: 'the file exists already' }
const useForce = { de: 'ein neuer Name, oder --force zum Ersetzen', en: 'a new name, or --force to replace it' }
