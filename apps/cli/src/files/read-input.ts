import { constants } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { suggest } from '@leitfaden/core'
import { type Attempt, type Refusal, refuse } from '../faults/fault.ts'
import { type FileSystem, nodeFileSystem, type OpenFile } from './file-system.ts'
import { patient } from './patient.ts'
import { systemFault } from './system-fault.ts'

/** As in `limits` of the file reader, which says so in its own words: one byte more is enough to be refused there. */
const longest = 1_048_576
/** The name that stands for standard input on the command line. */
export const standardInput = '-'

/** A file as it was read; `name` as messages call it. */
export interface Input {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Reads a whole file, or standard input for `-`. Folders, pipes and devices are refused before they are opened for long. */
export async function readInput(
  name: string,
  stdin: AsyncIterable<Buffer | string>,
  fileSystem: FileSystem = nodeFileSystem,
): Promise<Attempt<Input>> {
  const files = patient(fileSystem)
  if (name === standardInput) {
    const bytes = await readStream(stdin)
    return bytes.length > longest ? tooLarge('stdin') : { ok: true, value: { name: 'stdin', bytes } }
  }
  let handle: OpenFile | undefined
  try {
    const kind = await files.stat(name)
    if (kind.isDirectory()) return refuse('eisdir', isFolder, { file: name })
    if (!kind.isFile()) return refuse('not-a-file', notAFile, { file: name, expected: useStandardInput })
    // Not to hang where a pipe took the file's place in between.
    handle = await files.open(name, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const { size } = await handle.stat()
    if (size > longest) return tooLarge(name, size)
    const bytes = await handle.read()
    return bytes.length > longest ? tooLarge(name, bytes.length) : { ok: true, value: { name, bytes } }
  } catch (error) {
    const refusal = systemFault(error, name)
    return refusal.faults[0]?.code === 'enoent' ? await withNearestName(files, refusal, name) : refusal
  } finally {
    await handle?.close().catch(() => {})
  }
}

async function readStream(stream: AsyncIterable<Buffer | string>): Promise<Uint8Array> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of stream) {
    parts.push(Buffer.from(part))
    length += part.length
    if (length > longest) break
  }
  return Buffer.concat(parts)
}

function tooLarge(file: string, found?: number): Refusal {
  const fault = {
    code: 'file-too-large',
    severity: 'error' as const,
    path: [],
    file,
    message: { de: 'die Datei ist zu groß', en: 'the file is too large' },
    expected: { de: 'höchstens 1 MiB', en: 'at most 1 MiB' },
    ...(found !== undefined && { found: `${(found / longest).toFixed(1)} MiB` }),
  }
  return { ok: false, exitCode: 1, faults: [fault] }
}

async function withNearestName(files: FileSystem, refusal: Refusal, name: string): Promise<Refusal> {
  const names = await files.readdir(dirname(name)).catch(() => [])
  const near = suggest(basename(name), names)
  if (near === undefined) return refusal
  const path = dirname(name) === '.' && !name.startsWith('.') ? near : join(dirname(name), near)
  const expected = { de: path, en: path }
  return { ...refusal, faults: refusal.faults.map((fault) => ({ ...fault, expected })) }
}

const isFolder = { de: 'das ist ein Ordner, keine Datei', en: 'this is a folder, not a file' }
const notAFile = { de: 'das ist keine gewöhnliche Datei', en: 'this is no ordinary file' }
const useStandardInput = {
  de: 'eine Datei, oder „-“ für die Standardeingabe',
  en: 'a file, or “-” for standard input',
}
