import { constants } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { errorCode } from './error-code.ts'
import type { FileSystem } from './file-system.ts'

/** What systems say that can not do this to a folder, and need not. */
const needless = ['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EBADF']

/** So that a new name survives a power cut. Throws where the disk does not confirm it. */
export async function syncFolder(files: FileSystem, folder: string): Promise<void> {
  try {
    const handle = await files.open(folder, constants.O_RDONLY)
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined || !needless.includes(code)) throw error
  }
}

/** Makes a folder and those above it where they are missing, each of them down to the disk. A file in its place is left to be found. */
export async function makeFolder(files: FileSystem, folder: string): Promise<void> {
  const first = await files.mkdir(folder).catch((error: unknown) => {
    if (errorCode(error) !== 'EEXIST') throw error
    return undefined
  })
  if (first === undefined) return
  const top = resolve(first)
  for (let made = resolve(folder); made.length >= top.length; made = dirname(made))
    await syncFolder(files, dirname(made))
}
