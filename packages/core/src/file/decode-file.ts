import type { Text } from '../text.ts'
import { decodeUtf8 } from './decode-utf8.ts'
import { detectWideEncoding, nameEncoding } from './detect-encoding.ts'
import type { FileFault } from './file-fault.ts'
import { tooLarge } from './limit-fault.ts'
import { limits } from './limits.ts'

/** Bytes → text without byte order mark. With a fault, `text` is what stands before it. */
export function decodeFile(input: Uint8Array | string): { readonly text: string; readonly fault?: FileFault } {
  if (typeof input === 'string') {
    const text = input.replace(/^\uFEFF/, '')
    return isTooLarge(text) ? { text: '', fault: tooLarge(0) } : { text }
  }
  if (input.length > limits.bytes) return { text: '', fault: tooLarge(0, input.length) }
  const wide = detectWideEncoding(input)
  if (wide) {
    const text = wide.offset === 0 ? '' : String.fromCharCode(input[0] ?? 0)
    return { text, fault: wrongEncoding(input, wide.offset, text, { de: wide.name, en: wide.name }) }
  }
  const decoded = decodeUtf8(input)
  const text = (decoded.ok ? decoded.text : decoded.before).replace(/^\uFEFF/, '')
  if (decoded.ok) return { text }
  return { text, fault: wrongEncoding(input, decoded.offset, text, nameEncoding(input, decoded.offset)) }
}

function isTooLarge(text: string): boolean {
  if (text.length * 3 <= limits.bytes) return false
  if (text.length > limits.bytes) return true
  let bytes = 0
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return bytes > limits.bytes
}

function wrongEncoding(bytes: Uint8Array, offset: number, before: string, name: Text): FileFault {
  return {
    code: 'wrong-encoding',
    offset: before.length,
    message: {
      de: `die Datei ist nicht in UTF-8 gespeichert (${name.de})`,
      en: `the file is not stored as UTF-8 (${name.en})`,
    },
    expected: { de: 'UTF-8; bitte im Editor neu speichern', en: 'UTF-8; please save it anew in the editor' },
    found: `0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`,
  }
}
