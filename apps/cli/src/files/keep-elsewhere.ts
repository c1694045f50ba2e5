import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { discard } from './draft.ts'
import { errorCode } from './error-code.ts'
import type { FileSystem } from './file-system.ts'
import { writeAll } from './write-all.ts'

/** Puts a text that can not be saved where it belongs into the folder for temporary files, for nobody else to read. Gives back its path. */
export async function keepElsewhere(files: FileSystem, name: string, bytes: Uint8Array): Promise<string | undefined> {
  const ending = extname(name) === '.json' ? '.json' : '.yaml'
  const path = join(tmpdir(), `leitfaden-kept-${randomBytes(6).toString('hex')}${ending}`)
  try {
    const file = await files.open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600)
    try {
      await writeAll(file, bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    return path
  } catch (error) {
    if (errorCode(error) === undefined) throw error
    await discard(files, path)
    return undefined
  }
}
