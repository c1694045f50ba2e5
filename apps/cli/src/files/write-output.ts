import { randomBytes } from 'node:crypto'
import { constants, type Stats } from 'node:fs'
import { link, lstat, mkdir, open, rename, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Attempt, refuse } from '../faults/fault.ts'
import { systemFault } from './system-fault.ts'

export interface WriteOptions {
  /** May an existing file be replaced? */
  readonly force: boolean
  /** The file that was read: never replaced. */
  readonly input?: string | undefined
}

/**
 * Writes a whole file or none: to a new file beside it, which then takes its place. Links, folders and devices are refused, and so is an
 * existing file without `force`. The folder is made where it is missing. Gives back the path.
 */
export async function writeOutput(path: string, text: string, options: WriteOptions): Promise<Attempt<string>> {
  try {
    await mkdir(dirname(path), { recursive: true }).catch(fileInTheWay)
    const found = await mayWrite(path, options)
    if (!found.ok) return found
    await replace(path, text, found.value)
    return { ok: true, value: path }
  } catch (error) {
    return systemFault(error, path)
  }
}

/** Looks whether a path may be written, without touching anything. Gives back the file that would be replaced. */
export async function mayWrite(path: string, { force, input }: WriteOptions): Promise<Attempt<Stats | undefined>> {
  try {
    const found = await lstat(path).catch(absent)
    if (found === undefined) {
      const folder = await stat(dirname(path))
      return folder.isDirectory() ? { ok: true, value: undefined } : refuse('enotdir', noFolder, { file: path })
    }
    if (found.isSymbolicLink()) return refuse('is-link', isLink, { file: path })
    if (found.isDirectory()) return refuse('eisdir', isFolder, { file: path })
    if (!found.isFile()) return refuse('not-a-file', notAFile, { file: path })
    const read = input === undefined ? undefined : await stat(input).catch(absent)
    if (read !== undefined && read.ino === found.ino && read.dev === found.dev)
      return refuse('is-input', isInput, { file: path })
    return force ? { ok: true, value: found } : refuse('eexist', exists, { file: path, expected: useForce })
  } catch (error) {
    const refusal = systemFault(error, path)
    return refusal.faults[0]?.code === 'enoent' ? refuse('enoent', noFolder, { file: path }) : refusal
  }
}

async function replace(path: string, text: string, old: Stats | undefined): Promise<void> {
  const draft = join(dirname(path), `.leitfaden-${process.pid}-${randomBytes(6).toString('hex')}.tmp`)
  const mode = old === undefined ? 0o666 : old.mode & 0o777
  const handle = await open(draft, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, mode)
  try {
    try {
      await handle.writeFile(text)
      if (old !== undefined) await handle.chmod(mode)
      await handle.sync()
    } finally {
      await handle.close()
    }
    if (old === undefined) await place(draft, path)
    else await rename(draft, path)
  } catch (error) {
    await unlink(draft).catch(() => {})
    throw error
  }
  await syncFolder(dirname(path))
}

/** A hard link fails where somebody else was quicker; not every file system has them. */
async function place(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error
    await rename(draft, path)
    return
  }
  await unlink(draft)
}

/** So that the new name survives a power cut. Some systems can not do that to a folder, and need not. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => {})
  await handle?.close()
}

/** What is there says {@link mayWrite} better. */
function fileInTheWay(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
}

function absent(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}

const noFolder = { de: 'diesen Ordner gibt es nicht', en: 'there is no such folder' }
const isLink = { de: 'das ist eine Verknüpfung; sie bleibt unberührt', en: 'this is a link, and stays untouched' }
const isFolder = { de: 'das ist ein Ordner, keine Datei', en: 'this is a folder, not a file' }
const notAFile = { de: 'das ist keine gewöhnliche Datei', en: 'this is no ordinary file' }
const isInput = {
  de: 'das ist die Datei mit den Antworten; sie wird nicht überschrieben',
  en: 'this is the file with the answers; it is not overwritten',
}
const exists = { de: 'die Datei gibt es schon', en: 'the file exists already' }
const useForce = { de: 'ein neuer Name, oder --force zum Ersetzen', en: 'a new name, or --force to replace it' }
