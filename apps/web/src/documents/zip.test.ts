import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { zip } from './zip.ts'

const files = [
  ['project.md', '# Über das Projekt\n'],
  ['load.json', '{"a": 1}\n'],
  ['empty.md', ''],
] as const

test('the directory at the end leads to every file, with its length and its sum', () => {
  const archive = Buffer.from(zip(files))
  const end = archive.length - 22
  expect(archive.readUInt32LE(end)).toBe(0x06054b50)
  expect(archive.readUInt16LE(end + 10)).toBe(files.length)
  let at = archive.readUInt32LE(end + 16)
  for (const [name, text] of files) {
    const [sum, stored, length] = [16, 20, 24].map((place) => archive.readUInt32LE(at + place))
    const label = archive.readUInt16LE(at + 28)
    const head = archive.readUInt32LE(at + 42)
    const bytes = archive.subarray(head + 30 + label, head + 30 + label + (length ?? 0))
    expect(archive.readUInt32LE(at)).toBe(0x02014b50)
    expect(archive.readUInt32LE(head)).toBe(0x04034b50)
    expect(archive.toString('utf8', at + 46, at + 46 + label)).toBe(name)
    expect(archive.toString('utf8', head + 30, head + 30 + label)).toBe(name)
    expect([bytes.toString(), stored, crc32(bytes)]).toEqual([text, length, sum])
    at += 46 + label
  }
  expect(at).toBe(end)
})
