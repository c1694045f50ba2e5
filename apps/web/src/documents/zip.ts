/**
 * Some texts as one archive, not compressed. The same files give the same bytes.
 * Layout: APPNOTE.TXT of PKWARE, 4.3: for each file a head and its bytes, then the directory and its end.
 */
export function zip(files: readonly (readonly [name: string, text: string])[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  const heads: number[][] = []
  const parts: (number[] | Uint8Array)[] = []
  let offset = 0
  for (const [name, text] of files) {
    const [label, bytes] = [encoder.encode(name), encoder.encode(text)]
    const shared = [
      ...two(20), // version needed
      ...two(0x800), // names are UTF-8
      ...two(0), // stored as it is
      ...two(0),
      ...two(firstDay),
      ...four(checksum(bytes)),
      ...four(bytes.length),
      ...four(bytes.length),
      ...two(label.length),
      ...two(0),
    ]
    const local = [...four(0x04034b50), ...shared, ...label]
    heads.push([...four(0x02014b50), ...two(20), ...shared, ...Array(10).fill(0), ...four(offset), ...label])
    parts.push(local, bytes)
    offset += local.length + bytes.length
  }
  const directory = heads.flat()
  const end = [
    ...four(0x06054b50),
    ...two(0),
    ...two(0),
    ...two(files.length),
    ...two(files.length),
    ...four(directory.length),
    ...four(offset),
    ...two(0),
  ]
  return joined([...parts, directory, end])
}

/** The first day that the format knows: 1 January 1980. */
const firstDay = 0x21

const two = (value: number) => [value & 0xff, (value >>> 8) & 0xff]
const four = (value: number) => [...two(value), ...two(value >>> 16)]

function joined(parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

const table = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** CRC-32. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 0xff] as number)
  return ~sum >>> 0
}
