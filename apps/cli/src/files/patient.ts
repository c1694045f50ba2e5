import { errorCode } from './error-code.ts'
import type { FileSystem, OpenFile } from './file-system.ts'

/** A signal came in between, or the system asks for another try: nothing has happened yet. */
const passing = ['EINTR', 'EAGAIN']
const tries = 10

const made = new WeakMap<FileSystem, FileSystem>()

/** The same file system; calls that were merely interrupted are made again. Closing is not: the file may be closed, and its number taken. */
export function patient(files: FileSystem): FileSystem {
  const known = made.get(files) ?? makePatient(files)
  made.set(files, known)
  return known
}

function makePatient(files: FileSystem): FileSystem {
  return {
    stat: (path) => again(() => files.stat(path)),
    lstat: (path) => again(() => files.lstat(path)),
    realpath: (path) => again(() => files.realpath(path)),
    readdir: (path) => again(() => files.readdir(path)),
    mkdir: (path) => again(() => files.mkdir(path)),
    open: async (path, flags, mode) => patientFile(await again(() => files.open(path, flags, mode))),
    rename: (from, to) => again(() => files.rename(from, to)),
    link: (from, to) => again(() => files.link(from, to)),
    unlink: (path) => again(() => files.unlink(path)),
  }
}

function patientFile(file: OpenFile): OpenFile {
  return {
    stat: () => again(() => file.stat()),
    read: () => again(() => file.read()),
    write: (bytes, from) => again(() => file.write(bytes, from)),
    chmod: (mode) => again(() => file.chmod(mode)),
    chown: (uid, gid) => again(() => file.chown(uid, gid)),
    sync: () => again(() => file.sync()),
    close: () => file.close(),
  }
}

async function again<T>(call: () => Promise<T>): Promise<T> {
  for (let left = tries; ; left--) {
    try {
      return await call()
    } catch (error) {
      if (left <= 1 || !passing.includes(errorCode(error) ?? '')) throw error
    }
  }
}
