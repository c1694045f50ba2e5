import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checksum } from './checksum.ts'
import { linkLimits } from './link-limits.ts'
import { packLink } from './pack-link.ts'
import { isLink, unpackLink } from './unpack-link.ts'

const sealed = (bytes: Uint8Array) => {
  const data = Buffer.from(bytes).toString('base64url')
  const length = data.length.toString(36)
  return `#s1.${checksum(`${length}.${data}`)}${length}.${data}`
}
const someText = '{"guide":"devops@1.0.0","answers":{"project.name":"Größe ✓ 🚠"}}'

test('the checksum is CRC-32', () => {
  expect(checksum('123456789')).toBe('cbf43926')
})

describe('a link', () => {
  test('gives back every text that it was made from', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 2_000 }), async (text) => {
        const link = await packLink(text)
        expect(link).toMatch(/^#s1\.[0-9a-z]+\.[\w-]*$/)
        expect(isLink(link)).toBe(true)
        expect(await unpackLink(link)).toEqual({ ok: true, text })
      }),
    )
  })

  test('with one character changed, is opened as what it was or not at all', async () => {
    const link = await packLink(someText)
    for (let at = 0; at < link.length; at++) {
      for (const other of ['A', '0', '.', '-', '#', 'z', '~', 'é']) {
        if (other === link[at]) continue
        const unpacked = await unpackLink(link.slice(0, at) + other + link.slice(at + 1))
        expect([at, other, unpacked.ok]).toEqual([at, other, false])
      }
    }
  })

  test('that was cut off is told as such, wherever it was cut', async () => {
    const link = await packLink(someText)
    for (let end = 4; end < link.length; end++) {
      expect([end, await unpackLink(link.slice(0, end))]).toEqual([end, { ok: false, fault: 'cut-off' }])
    }
  })

  test('survives line breaks of mail programs and what chat programs hang on', async () => {
    const link = await packLink(someText)
    const broken = `${link.slice(0, 20)}\r\n${link.slice(20, 40)}%20${link.slice(40)}`
    for (const mangled of [broken, `${link}.`, `${link})`, `${link}&utm=1`, `${link}abc`]) {
      expect(await unpackLink(mangled)).toEqual({ ok: true, text: someText })
    }
  })

  test('of a newer version is told as such', async () => {
    expect(await unpackLink((await packLink(someText)).replace('#s1', '#s2'))).toEqual({ ok: false, fault: 'newer' })
  })

  test('is not unpacked beyond the limit', async () => {
    const bomb = sealed(deflateRawSync(new Uint8Array(20 * linkLimits.unpacked).fill(32)))
    expect(bomb.length).toBeLessThan(linkLimits.packed)
    expect(await unpackLink(bomb)).toEqual({ ok: false, fault: 'too-large' })
    expect(await unpackLink(`#s1.${'A'.repeat(linkLimits.packed)}`)).toEqual({ ok: false, fault: 'too-large' })
  })

  test('with anything sealed in it, gives a text or a fault and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        for (const content of [bytes, new Uint8Array(deflateRawSync(bytes))]) {
          const unpacked = await unpackLink(sealed(content))
          expect(unpacked.ok ? typeof unpacked.text : unpacked.fault).toMatch(/^(string|damaged)$/)
        }
      }),
    )
  })
})
