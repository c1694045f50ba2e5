/** Five letters and digits that stand for a text: enough to notice that somebody changed it, not to keep anybody from it (FNV-1a, 32 bits). */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return (hash % 36 ** 5).toString(36).padStart(5, '0')
}
