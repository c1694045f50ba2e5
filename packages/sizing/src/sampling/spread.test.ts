import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantiles } from './quantiles.ts'
import { scores } from './scores.ts'
import { drawSpread, type Spread, spreadOf } from './spread.ts'

const count = 2048
const draw = (spread: Spread): Float64Array => drawSpread(spread, 4, count, 1)

const points = (min: number, max: number) =>
  fc.tuple(...[0, 1, 2].map(() => fc.double({ min, max, noNaN: true }))).map((list) => list.toSorted((a, b) => a - b))
const spread: fc.Arbitrary<Spread> = fc.oneof(
  points(1e-6, 1e15).map(([low = 0, middle = 0, high = 0]): Spread => ({ low, middle, high, shape: 'lognormal' })),
  points(1e-6, 0.999999).map(([low = 0, middle = 0, high = 0]): Spread => ({ low, middle, high, shape: 'share' })),
  points(-1e9, 1e9).map(([low = 0, middle = 0, high = 0]): Spread => ({ low, middle, high, shape: 'normal' })),
)

describe('drawSpread', () => {
  it('has the three points as its P10, P50 and P90', () => {
    fc.assert(
      fc.property(spread, (given) => {
        const { low, middle, high } = given
        const { p10, p50, p90 } = quantiles(draw(given))
        // Half a part of (0, 1) off at most: in scores less than 0.0015, in each half as wide as the half.
        const near = (found: number, point: number): boolean =>
          given.shape === 'normal'
            ? Math.abs(found - point) <= 0.002 * (high - low) + 1e-9
            : Math.abs(logOf(given, found) - logOf(given, point)) <=
              0.002 * (logOf(given, high) - logOf(given, low)) + 1e-9
        expect([near(p10, low), near(p50, middle), near(p90, high)]).toEqual([true, true, true])
      }),
      { numRuns: 200 },
    )
  })

  it('grows with the score', () => {
    const order = Array.from(scores(4, count, 1).keys()).toSorted((a, b) => rank(a) - rank(b))
    fc.assert(
      fc.property(spread, (given) => {
        const values = draw(given)
        const steps = order.slice(1).map((at, i) => (values[at] as number) - (values[order[i] as number] as number))
        expect(steps.every((step) => step >= -1e-12 * Math.abs(given.high))).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it('keeps shares inside 0 and 1, even where a point lies there', () => {
    for (const [low, middle, high] of [
      [0, 0.1, 0.5],
      [0.5, 0.9, 1],
      [0, 0.5, 1],
      [0, 0, 0.3],
      [0.9, 1, 1],
      [1e-7, 0.5, 0.9999999],
    ] as const) {
      const values = draw({ low, middle, high, shape: 'share' })
      expect(values.every((x) => x > 0 && x < 1)).toBe(true)
      const { p10, p50, p90 } = quantiles(values)
      expect(p10).toBeCloseTo(low, 2)
      expect(p50).toBeCloseTo(middle, 2)
      expect(p90).toBeCloseTo(high, 2)
    }
  })

  it('cuts off a lognormal at 0 and a normal at its floor', () => {
    const lognormal = draw({ low: 0, middle: 5, high: 50, shape: 'lognormal' })
    expect(quantiles(lognormal).p10).toBeCloseTo(0, 1)
    expect(Math.min(...lognormal)).toBe(0)
    expect(lognormal.every((x) => x >= 0)).toBe(true)
    const normal = draw({ low: -2, middle: 1, high: 4, shape: 'normal', floor: -1 })
    expect(Math.min(...normal)).toBe(-1)
    expect(quantiles(normal).p90).toBeCloseTo(4, 1)
  })

  it('takes the high value of a chance as often as it says, for the highest scores', () => {
    const values = draw({ low: 1, middle: 1, high: 7, shape: 'chance', chance: 0.25 })
    expect(values.filter((x) => x === 7)).toHaveLength(count / 4)
    const z = scores(4, count, 1)
    expect(values.every((x, i) => x === ((z[i] as number) > 0.6745 ? 7 : 1))).toBe(true)
    expect(new Set(draw({ low: 1, middle: 1, high: 7, shape: 'chance', chance: 0 }))).toEqual(new Set([1]))
    expect(new Set(draw({ low: 1, middle: 1, high: 7, shape: 'chance', chance: 1 }))).toEqual(new Set([7]))
  })

  it('is constant where the three points are one', () => {
    for (const shape of ['lognormal', 'share', 'normal'] as const)
      for (const x of [0, 0.3, 1]) expect(new Set(draw({ low: x, middle: x, high: x, shape }))).toEqual(new Set([x]))
  })

  it('refuses points out of order and beyond what the shape can take', () => {
    for (const wrong of [
      { low: 2, middle: 1, high: 3, shape: 'normal' },
      { low: 1, middle: 2, high: Number.NaN, shape: 'normal' },
      { low: -1, middle: 1, high: 3, shape: 'lognormal' },
      { low: 0.5, middle: 0.9, high: 1.1, shape: 'share' },
      { low: 0, middle: 0, high: 1, shape: 'chance' },
      { low: 0, middle: 0, high: 1, shape: 'chance', chance: 2 },
    ] satisfies Spread[])
      expect(() => draw(wrong)).toThrow(RangeError)
  })

  it('draws the same bytes everywhere', () => {
    expect([...draw({ low: 200, middle: 400, high: 800, shape: 'lognormal' }).subarray(0, 3)]).toEqual([
      187.9556879373402, 580.68441646324, 288.1940030001263,
    ])
    expect([...draw({ low: 0.1, middle: 0.2, high: 0.7, shape: 'share' }).subarray(0, 3)]).toEqual([
      0.09364755296398312, 0.4538391969074509, 0.14556326480911233,
    ])
  })
})

describe('spreadOf', () => {
  it('has the geometric mean in the middle of a positive range, else the arithmetic one', () => {
    expect(spreadOf(200, 800)).toEqual({ low: 200, middle: 400, high: 800, shape: 'lognormal' })
    expect(spreadOf(0, 10)).toEqual({ low: 0, middle: 5, high: 10, shape: 'normal', floor: 0 })
    expect(spreadOf(-4, 10)).toEqual({ low: -4, middle: 3, high: 10, shape: 'normal' })
  })
})

function rank(index: number): number {
  return scores(4, count, 1)[index] as number
}

function logOf({ shape }: Spread, value: number): number {
  return Math.log(shape === 'share' ? value / (1 - value) : value)
}
