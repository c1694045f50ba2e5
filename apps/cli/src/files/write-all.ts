import type { OpenFile } from './file-system.ts'

/** Writes all bytes. On a full disk a write may take only a part, and call that a success. */
export async function writeAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
  for (let from = 0; from < bytes.length; ) {
    const written = await file.write(bytes, from)
    if (written <= 0) throw noRoom()
    from += written
  }
  const { size } = await file.stat()
  if (size !== bytes.length) throw noRoom()
}

function noRoom(): Error {
  return Object.assign(new Error('written in part'), { code: 'ENOSPC' })
}
