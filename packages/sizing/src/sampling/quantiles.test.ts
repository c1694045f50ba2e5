import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { errorOfP90, quantiles } from './quantiles.ts'
import { scores } from './scores.ts'

/** By sorting, as definition 7 says. */
function bySorting(values: Float64Array): { p10: number; p50: number; p90: number } {
  const sorted = values.toSorted()
  const at = (p: number): number => {
    const place = (sorted.length - 1) * p
    const [below, above] = [sorted[Math.floor(place)] as number, sorted[Math.ceil(place)] as number]
    return below === above ? below + 0 : below + (above - below) * (place - Math.floor(place))
  }
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) }
}

const any = fc.double({ noNaN: true, noDefaultInfinity: true })
/** What is hard for buckets: few distinct values, equal upper words, 0 and -0, subnormal, one far away. */
const values = fc
  .oneof(
    fc.array(any, { minLength: 1, maxLength: 300 }),
    fc.array(fc.constantFrom(-3, -0, 0, 1, 2, 1e300), { minLength: 1, maxLength: 300 }),
    fc.array(
      fc.nat(1000).map((n) => 1 + n * Number.EPSILON),
      { minLength: 1, maxLength: 300 },
    ),
    fc.array(
      fc.nat(1000).map((n) => n * Number.MIN_VALUE),
      { minLength: 1, maxLength: 300 },
    ),
    fc.array(fc.oneof(fc.constant(0), fc.double({ min: 1, max: 8, noNaN: true })), { minLength: 1, maxLength: 300 }),
    fc.array(fc.oneof(fc.double({ min: 1, max: 1.001, noNaN: true }), any), { minLength: 1, maxLength: 300 }),
  )
  .map((list) => Float64Array.from(list))

describe('quantiles', () => {
  it('are those of definition 7', () => {
    // R: quantile(c(1, 2, 3, 4, 10), c(.1, .5, .9), type = 7)
    const { p10, p50, p90 } = quantiles(Float64Array.of(10, 3, 1, 4, 2))
    expect([p10, p50, p90].map((x) => x.toFixed(12))).toEqual(['1.400000000000', '3.000000000000', '7.600000000000'])
  })

  it('are exactly those of the sorted values, and leave the values alone', () => {
    fc.assert(
      fc.property(values, (list) => {
        const before = list.slice()
        expect(quantiles(list)).toEqual(bySorting(list))
        expect(list).toEqual(before)
      }),
      { numRuns: 400 },
    )
  })

  it('are exact for many values, whatever their spread', () => {
    const z = scores(2, 16_384, 1)
    const shapes = [
      (x: number) => Math.exp(x),
      (x: number) => Math.exp(20 * x),
      (x: number) => x,
      (x: number) => Math.ceil(Math.exp(x)),
      (x: number) => Math.max(0, x),
      (x: number) => 1 + 1e-9 * x,
      () => 7,
      () => -0,
    ]
    for (const shape of shapes) expect(quantiles(z.map(shape))).toEqual(bySorting(z.map(shape)))
  })

  it('see only the part of a buffer that they are given', () => {
    const all = Float64Array.from({ length: 300 }, (_, i) => (i * 7919) % 300)
    expect(quantiles(all.subarray(11, 211))).toEqual(bySorting(all.slice(11, 211)))
  })
})

describe('errorOfP90', () => {
  it('is about what theory says of a normal: the deviation of the quantile by its density', () => {
    const z = scores(0, 16_384, 1).map((x) => 100 + x)
    const expected = Math.sqrt((0.9 * 0.1) / 16_384) / 0.17549833 / 101.28155
    expect(errorOfP90(z) / expected).toBeCloseTo(1, 1)
  })

  it('covers the P90 of random draws in about 68 of 100 cases', () => {
    let state = 1
    const random = (): number => {
      state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5
      return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32
    }
    let covered = 0
    for (let run = 0; run < 400; run++) {
      const draws = Float64Array.from({ length: 500 }, () => 1 + random())
      if (Math.abs(quantiles(draws).p90 - 1.9) <= errorOfP90(draws) * quantiles(draws).p90) covered++
    }
    expect(covered / 400).toBeGreaterThan(0.62)
    expect(covered / 400).toBeLessThan(0.8)
  })

  it('is 0 for equal values, and positive where the P90 is negative', () => {
    expect(errorOfP90(new Float64Array(100).fill(5))).toBe(0)
    expect(errorOfP90(scores(0, 256, 1).map((x) => x - 100))).toBeGreaterThan(0)
    expect(errorOfP90(Float64Array.of(3))).toBe(0)
  })
})
