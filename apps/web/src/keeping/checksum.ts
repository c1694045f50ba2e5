const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest
})

/**
 * CRC-32 of a text and its length: finds every change that is not longer than four bytes, and 4,294,967,295 of 4,294,967,296 others. Against
 * faults of the storage, not against people. Unlike the browser's own sums it is there at once, within a transaction, and on pages without TLS.
 */
export function checksum(text: string): string {
  let sum = 0xffffffff
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    sum = (table[(sum ^ unit) & 0xff] ?? 0) ^ (sum >>> 8)
    sum = (table[(sum ^ (unit >>> 8)) & 0xff] ?? 0) ^ (sum >>> 8)
  }
  return `${((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0')}-${text.length.toString(16)}`
}
