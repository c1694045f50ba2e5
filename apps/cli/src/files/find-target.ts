import type { Stats } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Attempt, type Refusal, refuse } from '../faults/fault.ts'
import { absent } from './absent.ts'
import type { FileSystem } from './file-system.ts'
import { sweepDrafts } from './sweep-drafts.ts'
import { systemFault } from './system-fault.ts'

/** Where a file goes to. */
export interface Target {
  /** With its folder free of links, so that it stays the same folder until the end. */
  readonly path: string
  readonly folder: string
  /** As messages call it: as it was typed, or, behind a link, the path. */
  readonly name: string
  /** What would be replaced. */
  readonly old?: Stats
}

export interface TargetOptions {
  /** Is the file meant that a link leads to? Else links are refused. */
  readonly follow?: boolean
}

/** Looks what stands where a file is to be written, without touching anything. Folders, pipes, devices, write-protected files and such with a second name are refused. */
export async function findTarget(
  files: FileSystem,
  typed: string,
  { follow = false }: TargetOptions = {},
): Promise<Attempt<Target>> {
  if (/[/\\]$/.test(typed)) return refuse('eisdir', isFolder, { file: typed })
  try {
    const folder = await files.realpath(dirname(typed))
    const path = join(folder, basename(typed))
    const old = await files.lstat(path).catch(absent)
    if (old === undefined) {
      const isDirectory = (await files.stat(folder)).isDirectory()
      return isDirectory
        ? { ok: true, value: { path, folder, name: typed } }
        : refuse('enotdir', noFolder, { file: typed })
    }
    if (old.isSymbolicLink()) {
      if (!follow) return refuse('is-link', isLink, { file: typed })
      const led = await findTarget(files, await files.realpath(path))
      return led.ok ? led : { ...led, faults: led.faults.map((fault) => ({ ...fault, file: typed })) }
    }
    if (old.nlink < 2) return refusalOf(old, typed) ?? { ok: true, value: { path, folder, name: typed, old } }
    // The second name may be one of ours, of a process that was killed before it took it away.
    await sweepDrafts(files, folder, old)
    const now = await files.lstat(path)
    return refusalOf(now, typed) ?? { ok: true, value: { path, folder, name: typed, old: now } }
  } catch (error) {
    const refusal = systemFault(error, typed)
    return refusal.faults[0]?.code === 'enoent' ? refuse('enoent', noFolder, { file: typed }) : refusal
  }
}

function refusalOf(old: Stats, file: string): Refusal | undefined {
  if (old.isDirectory()) return refuse('eisdir', isFolder, { file })
  if (!old.isFile()) return refuse('not-a-file', notAFile, { file })
  if ((old.mode & 0o222) === 0) return refuse('read-only', readOnly, { file })
  if (old.nlink > 1) return refuse('has-names', hasNames, { file, found: String(old.nlink) })
  return undefined
}

const noFolder = { de: 'diesen Ordner gibt es nicht', en: 'there is no such folder' }
const isLink = { de: 'das ist eine Verknüpfung; sie bleibt unberührt', en: 'this is a link, and stays untouched' }
const isFolder = { de: 'das ist ein Ordner, keine Datei', en: 'this is a folder, not a file' }
const notAFile = { de: 'das ist keine gewöhnliche Datei', en: 'this is no ordinary file' }
const readOnly = { de: 'die Datei ist schreibgeschützt', en: 'the file is write-protected' }
const hasNames = {
  de: 'die Datei hat mehrere Namen (harte Verknüpfungen), und unter den anderen bliebe der alte Inhalt; sie bleibt unberührt',
  en: 'the file has several names (hard links), and the others would keep the old content; it stays untouched',
}
