import { basename, join } from 'node:path'
import { type Attempt, type Fault, type Refusal, refuse } from '../faults/fault.ts'
import { type Draft, discard } from './draft.ts'
import { type FileSystem, nodeFileSystem } from './file-system.ts'
import type { Target } from './find-target.ts'
import { isPlainName } from './is-plain-name.ts'
import { patient } from './patient.ts'
import { placeDraft } from './place-draft.ts'
import { makeFolder, syncFolder } from './sync-folder.ts'
import { systemFault } from './system-fault.ts'
import { unconfirmed } from './unconfirmed.ts'
import { alreadyThere, draftOutput, mayWrite, type WriteOptions } from './write-output.ts'

/** A file name is one of ours, never text of a user: others than plain ones are refused. */
export type FileTexts = readonly (readonly [name: string, text: string])[]

/**
 * Writes several files into a folder, which is made where it is missing. If one of them may not be written, none is: all of them are on the
 * disk before the first gets its name. Should a name fail then, the fault says which files are there.
 */
export async function writeFolder(
  folder: string,
  texts: FileTexts,
  options: WriteOptions,
  fileSystem: FileSystem = nodeFileSystem,
): Promise<Attempt<readonly string[]>> {
  const files = patient(fileSystem)
  const odd = texts.find(([name]) => !isPlainName(name))
  if (odd !== undefined) return refuse('impossible-name', oddName, { file: folder, found: odd[0] })
  try {
    await makeFolder(files, folder)
    if (!(await files.stat(folder)).isDirectory()) return refuse('enotdir', notAFolder, { file: folder })
    const real = await files.realpath(folder)
    const outputs = await findOutputs(files, folder, real, texts, options)
    if (!outputs.ok) return outputs
    const written = await writeAllOf(files, outputs.value)
    return written.ok ? ((await unconfirmed(syncFolder(files, real), folder)) ?? written) : written
  } catch (error) {
    return systemFault(error, folder)
  }
}

interface Output {
  /** As messages call it. */
  readonly file: string
  readonly text: string
  readonly target: Target
}

async function findOutputs(
  files: FileSystem,
  folder: string,
  real: string,
  texts: FileTexts,
  options: WriteOptions,
): Promise<Attempt<readonly Output[]>> {
  const outputs: Output[] = []
  const faults: Fault[] = []
  for (const [name, text] of texts) {
    const file = join(folder, name)
    const allowed = await mayWrite(files, join(real, name), options)
    if (allowed.ok) outputs.push({ file, text, target: allowed.value })
    else faults.push(...allowed.faults.map((fault) => ({ ...fault, file })))
  }
  const existing = faults.filter(({ code }) => code === 'eexist')
  if (existing.length > 1 && existing.length === faults.length) return manyExist(folder, existing.length)
  return faults.length > 0 ? { ok: false, exitCode: 2, faults } : { ok: true, value: outputs }
}

async function writeAllOf(files: FileSystem, outputs: readonly Output[]): Promise<Attempt<readonly string[]>> {
  const drafts: { readonly output: Output; readonly draft: Draft }[] = []
  const written: string[] = []
  let current = ''
  try {
    for (const output of outputs) {
      current = output.file
      const draft = await draftOutput(files, output.file, output.text, output.target)
      if (!draft.ok) return draft
      drafts.push({ output, draft: draft.value })
    }
    for (const { output, draft } of drafts) {
      current = output.file
      if (!(await placeDraft(files, draft, output.target))) return withWritten(alreadyThere(output.file), written)
      written.push(output.file)
    }
    return { ok: true, value: written }
  } catch (error) {
    return withWritten(systemFault(error, current), written)
  } finally {
    for (const { draft } of drafts.slice(written.length)) await discard(files, draft.path)
  }
}

function withWritten(refusal: Refusal, written: readonly string[]): Refusal {
  if (written.length === 0) return refusal
  const names = written.map((file) => basename(file)).join(', ')
  const faults = refusal.faults.map((fault) => ({
    ...fault,
    message: {
      de: `${fault.message.de}; geschrieben sind ${names}`,
      en: `${fault.message.en}; written are ${names}`,
    },
  }))
  return { ...refusal, faults }
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

const notAFolder = { de: 'das ist kein Ordner', en: 'this is no folder' }
const oddName = {
  de: 'so kann hier keine Datei heißen',
  en: 'no file can have this name here',
}
