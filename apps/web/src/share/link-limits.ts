import { fileLimits } from '@leitfaden/core'

export const linkLimits = {
  /** Characters of a whole address up to which chat and mail programs carry it along safely. */
  safe: 8_192,
  /** Characters of a link that is still read. */
  packed: 32_768,
  /** Bytes that come out of it: as much as an answers file may hold. */
  unpacked: fileLimits.bytes,
} as const
