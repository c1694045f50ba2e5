import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Attempt, type Fault, type Refusal, refuse } from '../faults/fault.ts'
import { systemFault } from './system-fault.ts'
import { mayWrite, type WriteOptions, writeOutput } from './write-output.ts'

/** A file name is one of ours, never text of a user. */
export type FileTexts = readonly (readonly [name: string, text: string])[]

/** Writes several files into a folder, which is made where it is missing. If one of them may not be written, none is. */
export async function writeFolder(
  folder: string,
  files: FileTexts,
  options: WriteOptions,
): Promise<Attempt<readonly string[]>> {
  try {
    const made = await mkdir(folder, { recursive: true }).catch(async (error: unknown) => {
      if (await isFile(folder)) return 'file' as const
      throw error
    })
    if (made === 'file') return refuse('enotdir', notAFolder, { file: folder })
  } catch (error) {
    return systemFault(error, folder)
  }
  const faults: Fault[] = []
  for (const [name] of files) {
    const allowed = await mayWrite(join(folder, name), options)
    if (!allowed.ok) faults.push(...allowed.faults)
  }
  const existing = faults.filter(({ code }) => code === 'eexist')
  if (existing.length > 1 && existing.length === faults.length) return manyExist(folder, existing.length)
  if (faults.length > 0) return { ok: false, exitCode: 2, faults }
  const written: string[] = []
  for (const [name, text] of files) {
    const done = await writeOutput(join(folder, name), text, options)
    if (!done.ok) return done
    written.push(done.value)
  }
  return { ok: true, value: written }
}

/** One line instead of one for each file. */
function manyExist(folder: string, count: number): Refusal {
  const message = { de: `${count} der Dateien gibt es hier schon`, en: `${count} of the files exist here already` }
  const expected = {
    de: 'ein anderer Ordner, oder --force zum Ersetzen',
    en: 'another folder, or --force to replace them',
  }
  return refuse('eexist', message, { file: folder, expected })
}

async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => !found.isDirectory(),
    () => false,
  )
}

const notAFolder = { de: 'das ist kein Ordner', en: 'this is no folder' }
