import { rationalFromNumber, toFixedDecimal } from '@leitfaden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { price } from '../src/index.ts'
import { priceInDoubles } from '../src/price/price-in-doubles.ts'
import type { Tariff } from '../src/prices.ts'

const amount = fc.integer({ min: 0, max: 100_000 }).map((cents) => (cents / 100).toFixed(2))
const maybe = { minimum: amount, maximum: amount, maximumEach: amount }

const tariffs = fc.oneof(
  fc.record({ kind: fc.constant('flat' as const), price: amount }),
  fc.record(
    {
      kind: fc.constant('per-unit' as const),
      price: amount,
      per: fc.constantFrom('month' as const, 'hour' as const),
      included: amount,
      base: amount,
      ...maybe,
    },
    { requiredKeys: ['kind', 'price'] },
  ),
  fc
    .tuple(
      fc.array(fc.integer({ min: 1, max: 500 }), { maxLength: 4 }),
      fc.array(amount, { minLength: 5, maxLength: 5 }),
    )
    .map(([steps, prices]) => {
      const ends = steps.map((_, i) => String(steps.slice(0, i + 1).reduce((a, b) => a + b, 0)))
      const tiers = [...ends.map((upTo, i) => ({ upTo, price: prices[i] as string })), { price: prices[4] as string }]
      return { kind: 'tiers' as const, tiers }
    }),
  fc.record(
    { kind: fc.constant('percent' as const), percent: amount, of: fc.constant(['memory'] as string[]), ...maybe },
    { requiredKeys: ['kind', 'percent', 'of'] },
  ),
)

test('samples pay what the exact price says', () => {
  fc.assert(
    fc.property(
      tariffs,
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 0, max: 1_000_000 }),
      (shape, quantity, base) => {
        const tariff = shape as Tariff
        const [q, b] = [quantity / 64, base / 64] // exact as doubles
        const exact = Number(toFixedDecimal(price(tariff, rationalFromNumber(q), rationalFromNumber(b)), 9))
        expect(Math.abs(priceInDoubles(tariff)(q, b) - exact)).toBeLessThan(1e-6 * Math.max(1, exact))
      },
    ),
    { numRuns: 500, seed: 51 },
  )
})
