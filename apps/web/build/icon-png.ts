import { crc32, deflateSync } from 'node:zlib'
import type { Box } from './icon-shape.ts'

/** Points to a side that each pixel is looked at, so that corners are smooth. */
const points = 4

/** The icon as a PNG file, `size` pixels to a side. */
export function iconPng(boxes: readonly Box[], size: number): Buffer {
  const rows = Array.from({ length: size }, (_, y) => {
    const row = Buffer.alloc(1 + size * 4)
    for (let x = 0; x < size; x++) row.set(pixel(boxes, x, y, size), 1 + x * 4)
    return row
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  // Eight bits each of red, green, blue and opacity.
  header.set([8, 6], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** Red, green, blue and opacity, each 0 to 255. */
function pixel(boxes: readonly Box[], x: number, y: number, size: number): number[] {
  const sum = [0, 0, 0]
  let covered = 0
  for (let point = 0; point < points ** 2; point++) {
    const at = (place: number, step: number) => ((place + (step + 0.5) / points) * 512) / size
    const box = boxes.findLast((one) => holds(one, at(x, point % points), at(y, Math.floor(point / points))))
    if (box === undefined) continue
    covered += 1
    for (const [index, part] of colourParts(box.colour).entries()) sum[index] = (sum[index] ?? 0) + part
  }
  if (covered === 0) return [0, 0, 0, 0]
  return [...sum.map((part) => Math.round(part / covered)), Math.round((255 * covered) / points ** 2)]
}

function holds({ left, top, width, height, corner }: Box, x: number, y: number): boolean {
  if (x < left || y < top || x >= left + width || y >= top + height) return false
  const beyond = (at: number, start: number, length: number) =>
    Math.max(start + corner - at, at - (start + length - corner), 0)
  return Math.hypot(beyond(x, left, width), beyond(y, top, height)) <= corner || corner === 0
}

function colourParts(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
