import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalQuantile } from './normal-quantile.ts'

describe('normalQuantile', () => {
  it.each([
    // mpmath, sqrt(2) erfinv(2 p - 1) with 40 digits; 0.95 and 0.975 stand in every table
    [0.9, 1.2815515655446004],
    [0.95, 1.6448536269514726],
    [0.975, 1.9599639845400543],
    [0.3, -0.5244005127080408],
    [0.001, -3.0902323061678136],
    [1e-9, -5.9978070150076865],
    [1e-15, -7.941345326170997],
  ])('of %f is %f', (probability, expected) => {
    expect(Math.abs(normalQuantile(probability) / expected - 1)).toBeLessThan(probability < 1e-12 ? 1e-12 : 1e-15)
  })

  it('is 0 in the middle and without bounds at the ends', () => {
    expect([0, 0.5, 1].map(normalQuantile)).toEqual([-Infinity, 0, Infinity])
  })

  it('grows, and is symmetric', () => {
    const probability = fc.integer({ min: 1, max: 2 ** 32 - 1 }).map((n) => n / 2 ** 32)
    fc.assert(
      fc.property(probability, probability, (p, q) => {
        expect(normalQuantile(1 - p)).toBe(-normalQuantile(p))
        if (p < q) expect(normalQuantile(p)).toBeLessThan(normalQuantile(q))
      }),
      { numRuns: 300 },
    )
  })
})
