import fc from 'fast-check'
import { expect, test } from 'vitest'
import { convertExactly } from './convert-exactly.ts'
import { convertQuantity } from './convert-quantity.ts'
import { rational, rationalFromNumber } from './rational.ts'
import { sameDimension } from './same-dimension.ts'
import { fromBase, toBase } from './to-base.ts'
import { unitInfo } from './unit-info.ts'
import { units } from './units.ts'

const symbols = units.map(({ symbol }) => symbol)
const pairs = symbols.flatMap((from) =>
  symbols.filter((to) => sameDimension(from, to)).map((to) => [from, to] as const),
)

test('there and back again is exact for every pair of units', () => {
  const amount = fc.tuple(fc.bigInt(), fc.bigInt({ min: 1n })).map(([n, d]) => rational(n, d))
  fc.assert(
    fc.property(amount, (value) => {
      for (const [from, to] of pairs) expect(convertExactly(convertExactly(value, from, to), to, from)).toEqual(value)
    }),
    { numRuns: 20 },
  )
})

test('rates convert like their parts', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...pairs),
      fc.constantFrom(...pairs),
      fc.double({ min: 0, max: 1e9, noNaN: true }),
      (top, bottom, value) => {
        const from = `${top[0]}/${bottom[0]}`
        const to = `${top[1]}/${bottom[1]}`
        if (!unitInfo(from) || !unitInfo(to)) return
        const amount = rationalFromNumber(value)
        const steps = convertExactly(convertExactly(amount, top[0], top[1]), bottom[1], bottom[0])
        expect(convertExactly(amount, from, to)).toEqual(steps)
      },
    ),
  )
})

test('decimal and binary prefixes, bits and bytes stay apart', () => {
  expect(convertQuantity({ value: 1, unit: 'GiB' }, 'GB')).toEqual({ value: 1.073741824, unit: 'GB' })
  expect(convertQuantity({ value: 8, unit: 'Mbit' }, 'MB')).toEqual({ value: 1, unit: 'MB' })
  expect(convertQuantity({ low: 0.1, high: 1, unit: 'GB' }, 'MB')).toEqual({ low: 100, high: 1000, unit: 'MB' })
})

/** Worked examples of the formula catalogue: a month is 730 h. */
test('traffic of a month as a rate', () => {
  expect(convertQuantity({ value: 1, unit: 'Mbit/s' }, 'GB/month')).toEqual({ value: 328.5, unit: 'GB/month' })
  expect(fromBase(toBase(100, 'GiB/month'), 'Mbit/s')).toBeCloseTo(0.32686, 5)
  expect(convertQuantity({ value: 1, unit: 'year' }, 'month')).toEqual({ value: 12, unit: 'month' })
  expect(toBase(50, '%')).toBe(0.5)
})

test('another dimension is a fault of the program', () => {
  expect(() => convertQuantity({ value: 1, unit: 'GiB' }, 'GiB/month')).toThrow(RangeError)
  expect(() => toBase(1, 'gib')).toThrow(RangeError)
  expect(sameDimension('hit', 'page-view')).toBe(false)
  expect(sameDimension('EUR', 'USD')).toBe(false)
})

test.each([
  'constructor',
  '__proto__',
  'toString',
  '',
  '/',
  'GiB/',
  '/month',
  'GiB/1',
  'GiB//s',
  'gib',
  'x'.repeat(1000),
])('%j is no unit', (text) => {
  expect(unitInfo(text)).toBeUndefined()
})
