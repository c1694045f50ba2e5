import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { portableLog } from './portable-log.ts'

describe('portableLog', () => {
  it('is the natural logarithm', () => {
    const positive = fc.double({ min: Number.MIN_VALUE, max: Number.MAX_VALUE, noNaN: true })
    const nearOne = fc.double({ min: 0.5, max: 2, noNaN: true })
    fc.assert(
      fc.property(fc.oneof(positive, nearOne), (x) => {
        expect(Math.abs(portableLog(x) - Math.log(x))).toBeLessThanOrEqual(1e-15 * Math.abs(Math.log(x)))
      }),
      { numRuns: 500 },
    )
  })

  it('does at its edges what Math.log does', () => {
    for (const x of [0, -1, 1, Infinity, Number.NaN, Number.MIN_VALUE]) expect(portableLog(x)).toBe(Math.log(x))
  })
})
