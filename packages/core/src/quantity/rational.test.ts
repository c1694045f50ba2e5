import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  compare,
  divide,
  multiply,
  rational,
  rationalFromDecimal,
  rationalFromNumber,
  toDecimal,
  toFixedDecimal,
  toNumber,
} from './rational.ts'

const finite = fc.double({ noNaN: true, noDefaultInfinity: true })

test('a double survives the way through a fraction', () => {
  fc.assert(fc.property(finite, (value) => toNumber(rationalFromNumber(value)) === (value === 0 ? 0 : value)))
})

test('the smallest doubles keep their last bit', () => {
  for (const value of [5e-324, 1.009469340326806e-308, 2.2250738585072014e-308, -2.225073858507201e-308])
    expect(toNumber(rationalFromNumber(value))).toBe(value)
  expect(toNumber(rational(1n, 3n * 2n ** 1074n))).toBe(0)
})

test('rounds to the double that the engine takes for the same decimal', () => {
  const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.integer({ min: 0, max: 60 }))
  fc.assert(
    fc.property(decimal, ([digits, places]) => {
      const text = toFixedDecimal(rational(digits, 10n ** BigInt(places)), places)
      return toNumber(rationalFromDecimal(text)) === Number(text) + 0
    }),
  )
})

test('dividing undoes multiplying', () => {
  const fraction = fc.tuple(fc.bigInt(), fc.bigInt({ min: 1n })).map(([n, d]) => rational(n, d))
  fc.assert(
    fc.property(
      fraction,
      fraction.filter(({ numerator }) => numerator !== 0n),
      (a, b) => {
        expect(divide(multiply(a, b), b)).toEqual(a)
        expect(compare(a, b)).toBe(-compare(b, a) + 0)
      },
    ),
  )
})

test('writes decimals exactly, or not at all', () => {
  expect(toDecimal(rational(500n, 1024n))).toBe('0.48828125')
  expect(toDecimal(rational(1n, 3n))).toBeUndefined()
  expect(toDecimal(rational(-5n, 2n))).toBe('-2.5')
})

test('rounds halves away from zero', () => {
  expect(toFixedDecimal(rational(25n, 1000n), 2)).toBe('0.03')
  expect(toFixedDecimal(rational(-25n, 1000n), 2)).toBe('-0.03')
  expect(toFixedDecimal(rational(-1n, 1000n), 2)).toBe('0.00')
  expect(toFixedDecimal(rational(99995n, 10000n), 3)).toBe('10.000')
})
