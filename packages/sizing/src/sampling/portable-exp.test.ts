import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { portableExp } from './portable-exp.ts'

describe('portableExp', () => {
  it('is the exponential function', () => {
    fc.assert(
      fc.property(fc.double({ min: -708, max: 709, noNaN: true }), (x) => {
        expect(Math.abs(portableExp(x) / Math.exp(x) - 1)).toBeLessThan(1e-15)
      }),
      { numRuns: 500 },
    )
  })

  it('is exact at 0, bounded at the ends and passes NaN on', () => {
    expect(portableExp(0)).toBe(1)
    expect(portableExp(Infinity)).toBe(portableExp(709))
    expect(portableExp(-Infinity)).toBe(portableExp(-708))
    expect(portableExp(Number.NaN)).toBeNaN()
  })
})
