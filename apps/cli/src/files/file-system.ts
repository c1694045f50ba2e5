import type { Stats } from 'node:fs'
import { link, lstat, mkdir, open, readdir, realpath, rename, stat, unlink } from 'node:fs/promises'

/** Everything that reading and writing asks of the file system: whatever else stands behind it shows that no answer of it loses a file. */
export interface FileSystem {
  stat(path: string): Promise<Stats>
  lstat(path: string): Promise<Stats>
  realpath(path: string): Promise<string>
  readdir(path: string): Promise<string[]>
  /** With all folders above it; gives back the first that was made. */
  mkdir(path: string): Promise<string | undefined>
  open(path: string, flags: number, mode?: number): Promise<OpenFile>
  rename(from: string, to: string): Promise<void>
  link(from: string, to: string): Promise<void>
  unlink(path: string): Promise<void>
}

export interface OpenFile {
  stat(): Promise<Stats>
  read(): Promise<Uint8Array>
  /** Writes at the end what it can from `from` on, and gives back how many bytes that were. */
  write(bytes: Uint8Array, from: number): Promise<number>
  chmod(mode: number): Promise<void>
  chown(uid: number, gid: number): Promise<void>
  sync(): Promise<void>
  close(): Promise<void>
}

export const nodeFileSystem: FileSystem = {
  stat: (path) => stat(path),
  lstat: (path) => lstat(path),
  realpath: (path) => realpath(path),
  readdir: (path) => readdir(path),
  mkdir: (path) => mkdir(path, { recursive: true }),
  async open(path, flags, mode) {
    const handle = await open(path, flags, mode)
    return {
      stat: () => handle.stat(),
      read: () => handle.readFile(),
      write: async (bytes, from) => (await handle.write(bytes, from, bytes.length - from, null)).bytesWritten,
      chmod: (mode) => handle.chmod(mode),
      chown: (uid, gid) => handle.chown(uid, gid),
      sync: () => handle.sync(),
      close: () => handle.close(),
    }
  },
  rename,
  link,
  unlink,
}
