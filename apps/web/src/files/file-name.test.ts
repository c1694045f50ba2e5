import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileName } from './file-name.ts'

test('a title becomes a name that every system takes', () => {
  expect(fileName('Vereinsshop Größe & Süßes – Projektbericht', 'html')).toBe(
    'vereinsshop-groesse-suesses-projektbericht.html',
  )
  expect(fileName('Crème Brûlée', 'md')).toBe('creme-brulee.md')
  expect(fileName('../../etc/passwd', 'md')).toBe('etc-passwd.md')
  expect(fileName('CON', 'md')).toBe('leitfaden-con.md')
  expect(fileName('日本', 'md')).toBe('leitfaden.md')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      expect(fileName(title, 'md')).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?\.md$/u)
    }),
  )
})
