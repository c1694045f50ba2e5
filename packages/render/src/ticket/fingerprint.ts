/** Five letters and digits that stand for a text: enough to notice that somebody changed it, not to keep anybody from it (FNV-1a of its UTF-16, 32 bits). */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    for (const byte of [unit & 0xff, unit >> 8]) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  }
  return (hash % 36 ** 5).toString(36).padStart(5, '0')
}
