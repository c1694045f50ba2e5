import { type FileSystem, nodeFileSystem, type OpenFile } from '../src/files/file-system.ts'

export const codes = [
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'EDQUOT',
  'EIO',
  'EFBIG',
  'EINTR',
  'EAGAIN',
  'EMFILE',
  'ENFILE',
  'EXDEV',
  'ENAMETOOLONG',
  'ENOENT',
  'ENOTDIR',
  'ELOOP',
  'EEXIST',
  'EBUSY',
] as const

/** The process is gone: it does nothing any more, not even clear away. */
export class Crash extends Error {}

export interface Failure {
  /** Which call, from 0. */
  readonly at: number
  /** `part`: a write takes half · `none`: it takes nothing and says so · `crash`: the process ends. */
  readonly how: (typeof codes)[number] | 'part' | 'none' | 'crash'
  /** The call is carried out nevertheless. */
  readonly late?: boolean
  /** All calls from then on. */
  readonly lasting?: boolean
}

export interface FaultyFiles {
  readonly files: FileSystem
  /** Names of the calls, in order. */
  readonly calls: string[]
}

/**
 * The real file system, one call of which fails. `beforeCall` may do something in between, as another program would.
 * Nothing is really brought down to the disk, to be quick.
 */
export function faultyFiles(
  failure?: Failure,
  beforeCall: (name: string, index: number) => Promise<void> = async () => {},
): FaultyFiles {
  const calls: string[] = []
  const meddled = async <T>(name: string, call: () => Promise<T>): Promise<T> => {
    const index = calls.push(name) - 1
    await beforeCall(name, index)
    if (failure === undefined || index < failure.at) return call()
    const { at, how, late = false, lasting = false } = failure
    if (index > at && how === 'crash') throw new Crash()
    if ((index > at && !lasting) || how === 'part' || how === 'none') return call()
    if (late) await call().catch(() => {})
    throw how === 'crash' ? new Crash() : Object.assign(new Error(`${how}: ${name}`), { code: how })
  }
  const partly = (bytes: Uint8Array, from: number): number | undefined => {
    const index = calls.length - 1
    if (failure === undefined || !(failure.lasting ? index >= failure.at : index === failure.at)) return undefined
    if (failure.how === 'part') return from + Math.ceil((bytes.length - from) / 2)
    return failure.how === 'none' ? from : undefined
  }
  const { stat, lstat, realpath, readdir, mkdir, open, rename, link, unlink } = nodeFileSystem
  const openFile = (file: OpenFile): OpenFile => ({
    stat: () => meddled('fstat', () => file.stat()),
    read: () => meddled('read', () => file.read()),
    write: (bytes, from) =>
      meddled('write', async () => {
        const to = partly(bytes, from) ?? bytes.length
        return to === from ? 0 : await file.write(bytes.subarray(0, to), from)
      }),
    chmod: (mode) => meddled('fchmod', () => file.chmod(mode)),
    chown: (uid, gid) => meddled('fchown', () => file.chown(uid, gid)),
    sync: () => meddled('fsync', async () => {}),
    // A file whose closing fails is closed nevertheless, as that of a process that ends.
    close: async () => {
      await file.close()
      await meddled('close', async () => {})
    },
  })
  return {
    calls,
    files: {
      stat: (path) => meddled('stat', () => stat(path)),
      lstat: (path) => meddled('lstat', () => lstat(path)),
      realpath: (path) => meddled('realpath', () => realpath(path)),
      readdir: (path) => meddled('readdir', () => readdir(path)),
      mkdir: (path) => meddled('mkdir', () => mkdir(path)),
      open: async (path, flags, mode) => {
        let opened: OpenFile | undefined
        await meddled('open', async () => {
          opened = await open(path, flags, mode)
        }).catch(async (error: unknown) => {
          await opened?.close()
          throw error
        })
        return openFile(opened as OpenFile)
      },
      rename: (from, to) => meddled('rename', () => rename(from, to)),
      link: (from, to) => meddled('link', () => link(from, to)),
      unlink: (path) => meddled('unlink', () => unlink(path)),
    },
  }
}
