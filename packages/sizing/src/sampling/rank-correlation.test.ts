import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankCorrelation, ranks } from './rank-correlation.ts'

describe('ranks', () => {
  it('share the mean of equal values', () => {
    expect([...ranks(Float64Array.of(3, 1, -2, 3, -0, 0))]).toEqual([5.5, 4, 1, 5.5, 2.5, 2.5])
  })

  it('count the smaller values, and half of the equal ones', () => {
    const value = fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -3, max: 3 }), fc.constant(-0))
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 60 }), (list) => {
        const expected = list.map(
          (x) => list.filter((y) => y < x).length + (list.filter((y) => y === x).length + 1) / 2,
        )
        expect([...ranks(Float64Array.from(list))]).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })
})

describe('rankCorrelation', () => {
  const of = (a: number[], b: number[]): number =>
    rankCorrelation(ranks(Float64Array.from(a)), ranks(Float64Array.from(b)))

  it('is the published one', () => {
    // The example of https://en.wikipedia.org/wiki/Spearman%27s_rank_correlation_coefficient: -29 / 165
    const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110]
    expect(of(iq, [7, 27, 2, 50, 28, 29, 20, 12, 6, 17])).toBeCloseTo(-29 / 165, 14)
  })

  it('knows ties', () => {
    // scipy.stats.spearmanr([1, 2, 2, 3], [1, 3, 2, 2])
    expect(of([1, 2, 2, 3], [1, 3, 2, 2])).toBeCloseTo(0.5, 14)
  })

  it('is 1 for what only grows with it, -1 for what only falls, 0 for what is constant', () => {
    const a = [1, 5, 2, 9]
    expect(
      of(
        a,
        a.map((x) => x ** 3),
      ),
    ).toBeCloseTo(1, 15)
    expect(
      of(
        a,
        a.map((x) => 1 / x),
      ),
    ).toBeCloseTo(-1, 15)
    expect(of(a, [4, 4, 4, 4])).toBe(0)
  })
})
