import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '../text.ts'
import { formatNumber } from './format-number.ts'
import { toNumber } from './rational.ts'
import { readNumber } from './read-number.ts'

/** A number: read so. A list: refused, with these readings. */
type Outcome = number | number[]

/** Text, then what files, Germans and English speakers mean by it. */
const table: [text: string, strict: Outcome, de: Outcome, en: Outcome][] = [
  ['0', 0, 0, 0],
  ['7', 7, 7, 7],
  ['1500', 1500, 1500, 1500],
  ['1234567', 1234567, 1234567, 1234567],
  ['0.5', 0.5, [0.5], 0.5],
  ['0,5', [0.5], 0.5, [0.5]],
  ['1.5', 1.5, [1.5], 1.5],
  ['1,5', [1.5], 1.5, [1.5]],
  ['1.50', 1.5, [1.5], 1.5],
  ['1,50', [1.5], 1.5, [1.5]],
  ['1.500', 1.5, [1500, 1.5], 1.5],
  ['1,500', [1500, 1.5], 1.5, [1500, 1.5]],
  ['0.500', 0.5, [0.5], 0.5],
  ['0,500', [0.5], 0.5, [0.5]],
  ['12.345', 12.345, [12345, 12.345], 12.345],
  ['123.456', 123.456, [123456, 123.456], 123.456],
  ['1234.567', 1234.567, [1234.567], 1234.567],
  ['1234,567', [1234.567], 1234.567, [1234.567]],
  ['1.234,5', [1234.5], 1234.5, [1234.5]],
  ['1,234.5', [1234.5], [1234.5], 1234.5],
  ['1.234.567', [1234567], 1234567, [1234567]],
  ['1,234,567', [1234567], [1234567], 1234567],
  ['1.234.567,89', [1234567.89], 1234567.89, [1234567.89]],
  ['1,234,567.89', [1234567.89], [1234567.89], 1234567.89],
  ['12.34.56', [], [], []],
  ['1.23,45', [], [], []],
  ['1,2,3', [], [], []],
  ['1.5.', [], [], []],
  ['5.', [], [], []],
  ['.5', [], [], []],
  [',5', [], [], []],
  ['1..5', [], [], []],
  ['1 500', [1500], [1500], [1500]],
  ['1\u00a0500', [1500], 1500, 1500],
  ['1\u202f500', [1500], 1500, 1500],
  ['1\u2009500\u2009000', [1500000], 1500000, 1500000],
  ['1\u202f500,25', [1500.25], 1500.25, [1500.25]],
  ["1'500", [1500], [1500], [1500]],
  ['1’500', [1500], [1500], [1500]],
  ['1_500', [], [], []],
  ['15 00', [], [], []],
  ['012', [12], [12], [12]],
  ['00', [0], [0], [0]],
  ['1e308', [], [], []],
  ['1E5', [], [], []],
  ['1.5e3', [], [], []],
  ['1e-7', [], [], []],
  ['0x1F', [], [], []],
  ['0o17', [], [], []],
  ['0b11', [], [], []],
  ['Infinity', [], [], []],
  ['NaN', [], [], []],
  ['+5', [], [], []],
  ['-5', -5, -5, -5],
  ['-0', 0, 0, 0],
  ['−5', -5, -5, -5],
  ['--5', [], [], []],
  ['１２', [], [], []],
  ['١٢', [], [], []],
  ['', [], [], []],
]

const columns: [name: string, language: Language | undefined, column: 1 | 2 | 3][] = [
  ['files', undefined, 1],
  ['German', 'de', 2],
  ['English', 'en', 3],
]

describe.each(columns)('%s', (_, language, column) => {
  test.each(table.map((row) => [row[0], row[column]] as const))('%j', (text, outcome) => {
    const reading = readNumber(text, language)
    if (typeof outcome === 'number') expect(reading.ok && toNumber(reading.value)).toBe(outcome)
    else expect(!reading.ok && reading.readings.map(toNumber)).toEqual(outcome)
  })
})

test('two readings are called ambiguous', () => {
  expect(readNumber('1.500', 'de')).toMatchObject({ ok: false, code: 'ambiguous-number' })
  expect(readNumber('1.5', 'de')).toMatchObject({ ok: false, code: 'malformed-number' })
  expect(readNumber('1e308')).toMatchObject({ expected: { en: expect.stringContaining('written out') } })
})

const plainNumber = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })

test('a formatted number is read back in its own language, unless grouping makes it ambiguous', () => {
  fc.assert(
    fc.property(plainNumber, fc.constantFrom('de' as const, 'en' as const), fc.boolean(), (value, language, group) => {
      const reading = readNumber(formatNumber(value, language, { group }), language)
      const wanted = value === 0 ? 0 : value
      if (reading.ok) return toNumber(reading.value) === wanted
      return group && reading.readings.map(toNumber)[0] === wanted
    }),
  )
})

test('never throws, and never reads a digit that is not there', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(undefined, 'de' as const, 'en' as const),
      (text, language) => {
        const reading = readNumber(text, language)
        return !reading.ok || /^[-−]?\d/.test(text)
      },
    ),
  )
})
