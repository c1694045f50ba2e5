import { createHash } from 'node:crypto'

/** Tells whether a file still holds what was read from it. */
export function fingerprint(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}
