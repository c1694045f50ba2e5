export type Decoded =
  | { readonly ok: true; readonly text: string }
  /** `before`: everything up to the first byte that is not UTF-8, to tell its line and column. */
  | { readonly ok: false; readonly before: string; readonly offset: number }

const portion = 8192

/** Bytes → text, strictly: no overlong forms, no encoded surrogates, nothing cut off, nothing replaced. Keeps a byte order mark. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const parts: string[] = []
  let units: number[] = []
  let offset = 0
  while (offset < bytes.length) {
    const length = sequenceLength(bytes, offset)
    if (length === 0) return { ok: false, before: parts.join('') + String.fromCharCode(...units), offset }
    const point = codePoint(bytes, offset, length)
    if (point > 0xffff) units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff))
    else units.push(point)
    offset += length
    if (units.length >= portion) {
      parts.push(String.fromCharCode(...units))
      units = []
    }
  }
  return { ok: true, text: parts.join('') + String.fromCharCode(...units) }
}

/** How many bytes the character at `offset` takes; 0 where there is none (Unicode 17, table 3-7). */
function sequenceLength(bytes: Uint8Array, offset: number): number {
  const first = bytes[offset] ?? 0
  if (first < 0x80) return 1
  const length =
    first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0
  if (length === 0) return 0
  const second = bytes[offset + 1] ?? 0
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  if (second < low || second > high) return 0
  for (let index = offset + 2; index < offset + length; index++) if (((bytes[index] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

function codePoint(bytes: Uint8Array, offset: number, length: number): number {
  const first = bytes[offset] ?? 0
  if (length === 1) return first
  let point = first & (0x7f >> length)
  for (let index = offset + 1; index < offset + length; index++) point = (point << 6) | ((bytes[index] ?? 0) & 0x3f)
  return point
}
