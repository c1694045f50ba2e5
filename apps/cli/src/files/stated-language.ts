import type { Language } from '@leitfaden/core'

/** The language an answers file says it is written in, found without reading the rest: a broken file is told about in its own language too. */
export function statedLanguage(bytes: Uint8Array): Language | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const found = /^(?:[{, \t]*"language"|language|'language')[ \t]*:[ \t]*["']?(de|en)\b/m.exec(text)
  return found?.[1] as Language | undefined
}
