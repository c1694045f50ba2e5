import type { Text } from '../text.ts'

/** UTF-16 or UTF-32, told by the byte order mark or by the zero bytes around the first character (YAML 1.2.2, section 5.2). */
export function detectWideEncoding(bytes: Uint8Array): { readonly name: string; readonly offset: number } | undefined {
  const [a = -1, b = -1, c = -1, d = -1] = bytes
  const name =
    (a === 0xff && b === 0xfe && c === 0 && d === 0) || (a > 0 && b === 0 && c === 0 && d === 0)
      ? 'UTF-32LE'
      : a === 0 && b === 0 && ((c === 0xfe && d === 0xff) || (c === 0 && d > 0))
        ? 'UTF-32BE'
        : (a === 0xff && b === 0xfe) || (a > 0 && b === 0)
          ? 'UTF-16LE'
          : (a === 0xfe && b === 0xff) || (a === 0 && b > 0)
            ? 'UTF-16BE'
            : undefined
  return name && { name, offset: a > 0 && a < 0x80 ? 1 : 0 }
}

/** Names what bytes may be that are not UTF-8 from `offset` on. */
export function nameEncoding(bytes: Uint8Array, offset: number): Text {
  const first = bytes[offset] ?? 0
  const second = bytes[offset + 1] ?? -1
  if (first === 0xed && second >= 0xa0 && second < 0xc0) {
    return { de: 'UTF-8 mit halben Zeichen, CESU-8', en: 'UTF-8 with halves of characters, CESU-8' }
  }
  if (isOverlong(first, second)) return { de: 'überlanges UTF-8', en: 'overlong UTF-8' }
  if (isTruncated(bytes, offset)) return { de: 'abgeschnittenes UTF-8', en: 'truncated UTF-8' }
  return { de: 'vermutlich Windows-1252 oder Latin-1', en: 'probably Windows-1252 or Latin-1' }
}

function isOverlong(first: number, second: number): boolean {
  if (second < 0x80 || second > 0xbf) return false
  return first === 0xc0 || first === 0xc1 || (first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90)
}

/** Does the file end in the middle of a character? */
function isTruncated(bytes: Uint8Array, offset: number): boolean {
  const first = bytes[offset] ?? 0
  if (first < 0xc2 || first > 0xf4) return false
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  const rest = bytes.subarray(offset + 1)
  return rest.length < length - 1 && rest.every((byte) => (byte & 0xc0) === 0x80)
}
