import { describe, expect, it } from 'vitest'
import { directionNumbers, tabledDimensions } from './direction-numbers.ts'

/** Point by point as Sobol's sequence is published: in the order of the Gray code, without scrambling. */
function unscrambled(dimension: number, count: number): number[] {
  const points = [0]
  for (let i = 1, x = 0; i < count; i++) {
    x ^= directionNumbers(dimension)[31 - Math.clz32(i & -i)] as number
    points.push((x >>> 0) / 2 ** 32)
  }
  return points
}

describe('directionNumbers', () => {
  it('gives the published first points', () => {
    // scipy.stats.qmc.Sobol(5, scramble=False).random(8), SciPy 1.17.1
    expect([0, 1, 2, 3, 4].map((dimension) => unscrambled(dimension, 8))).toEqual([
      [0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125],
      [0, 0.5, 0.25, 0.75, 0.375, 0.875, 0.125, 0.625],
      [0, 0.5, 0.25, 0.75, 0.625, 0.125, 0.875, 0.375],
      [0, 0.5, 0.25, 0.75, 0.875, 0.375, 0.625, 0.125],
      [0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125],
    ])
  })

  it('gives the 1,024 points of SciPy in all dimensions of the table', () => {
    let sum = 0
    for (let dimension = 0; dimension < tabledDimensions; dimension++) {
      for (const [i, x] of unscrambled(dimension, 1024).entries()) sum += (dimension + 1) * i * x * 1024
    }
    // i = np.arange(1024); (i[:, None] * Sobol(101, scramble=False).random(1024) * 1024).sum(0) @ np.arange(1, 102)
    expect(sum).toBe(1381368995584)
  })

  it('ends with the last line of degree 9 of new-joe-kuo-6', () => {
    const initial = [...directionNumbers(100)].slice(0, 9).map((bits, k) => bits >>> (31 - k))
    expect(initial).toEqual([1, 3, 3, 7, 29, 37, 33, 123, 147])
  })
})
