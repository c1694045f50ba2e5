import { describe, expect, it } from 'vitest'
import { normalQuantile } from './normal-quantile.ts'
import { scores } from './scores.ts'
import { sobolColumn } from './sobol-points.ts'

describe('scores', () => {
  it('are the normal quantiles of the Sobol column', () => {
    const column = sobolColumn(5, 256, 3)
    expect(scores(5, 256, 3).every((z, i) => Math.abs(z - normalQuantile(column[i] as number)) < 1e-15)).toBe(true)
  })

  it('have the moments of a standard normal', () => {
    const z = scores(8, 2048, 1)
    expect(z.reduce((sum, x) => sum + x, 0) / 2048).toBeCloseTo(0, 12)
    expect(z.reduce((sum, x) => sum + x * x, 0) / 2048).toBeCloseTo(1, 2)
  })

  it('are drawn once, held within bounds, and the same when drawn again', () => {
    const first = scores(0, 64, 9)
    expect(scores(0, 64, 9)).toBe(first)
    for (let dimension = 0; dimension < 64; dimension++) scores(dimension, 65_536, 9)
    const again = scores(0, 64, 9)
    expect(again).not.toBe(first)
    expect(again).toEqual(first)
  })
})
