import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from './clean-text.ts'
import { inert, mark } from './inert.ts'

const lines = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('@', '#', '1', 'a', 'www.', 'http://', '/', 'close', ' ', '[', ']', '$', '-', 'GH-', '.', ':'),
    )
    .map((parts) => parts.join('')),
)

test('adds nothing but marks', () => {
  fc.assert(
    fc.property(lines, (line) => {
      const text = cleanText(line).replaceAll('\n', ' ')
      expect(inert(text).replaceAll(mark, '')).toBe(text)
    }),
  )
})

test('leaves ordinary text alone, so that it can be copied and searched', () => {
  const ordinary = [
    'Nutzer*innen & Kund*innen',
    '+49 30 1234567',
    '1.234,5 GiB',
    '50 % mehr',
    '-5',
    '/var/lib/app',
    'C#, R',
    '12:30:45',
    '2027-01-15',
    'ISO 27001, z. B.',
    'team-2',
    'a|b',
    'Was? Ja!',
  ]
  for (const text of ordinary) expect(inert(text)).toBe(text)
})

test('marks a host before its dot: behind it the link would swallow what follows', () => {
  expect(inert('www.a.b\\<b>')).toBe(`w${mark}ww.a.b\\<b>`)
})

test.each([
  ['a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
  ['  a \t\n\t b\u00a0 ', 'a\nb'],
  ['a\u0000b\u001b[31mc\ud800', 'a\ufffdb\ufffd[31mc\ufffd'],
  ['abc\u202edef\u2066', 'abc\\u202edef\\u2066'],
  ['\ufeffa\u200bb', 'ab'],
])('%j is shown as %j', (text, shown) => {
  expect(cleanText(text)).toBe(shown)
})
