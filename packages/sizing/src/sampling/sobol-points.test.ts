import { describe, expect, it } from 'vitest'
import { sobolColumn, sobolParts } from './sobol-points.ts'

const count = 2048

function correlation(a: Uint16Array, b: Uint16Array): number {
  const mean = (a.length - 1) / 2
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += ((a[i] as number) - mean) * ((b[i] as number) - mean)
  return sum / ((a.length * (a.length ** 2 - 1)) / 12)
}

/** How unevenly points lie in 16 by 16 boxes: 1 on average for random points. */
function unevenness(a: Uint16Array, b: Uint16Array): number {
  const boxes = new Int32Array(256)
  for (let i = 0; i < a.length; i++) {
    const box = 16 * ((a[i] as number) >> 7) + ((b[i] as number) >> 7)
    boxes[box] = (boxes[box] as number) + 1
  }
  return boxes.reduce((sum, n) => sum + (n - 8) ** 2 / 8, 0) / 255
}

describe('sobolColumn', () => {
  it('has exactly one point in each of `count` parts of (0, 1), in any dimension', () => {
    for (const dimension of [0, 1, 57, 100, 101, 202, 300]) {
      for (const n of [64, count, 65_536]) {
        const column = sobolColumn(dimension, n, 7)
        expect(column.toSorted().every((x, i) => x === (i + 0.5) / n)).toBe(true)
      }
    }
  })

  it('is a net in its first two dimensions: one point in each box of area 1 / count, whatever its sides', () => {
    const [a, b] = [sobolParts(0, count, 1), sobolParts(1, count, 1)]
    for (let wide = 0; wide <= 11; wide++) {
      const boxes = new Set(Array.from(a, (x, i) => (x >> (11 - wide)) * 2 ** (11 - wide) + ((b[i] as number) >> wide)))
      expect(boxes.size).toBe(count)
    }
  })

  it('fills each plane of the first 20 dimensions more evenly than chance does', () => {
    const parts = Array.from({ length: 20 }, (_, dimension) => sobolParts(dimension, count, 1))
    const planes = parts.flatMap((a, i) => parts.slice(0, i).map((b) => unevenness(a, b)))
    expect(planes).toHaveLength(190)
    expect(planes.filter((x) => x > 0).length).toBeLessThan(5) // all others have exactly 8 points in each box
    expect(planes.reduce((sum, x) => sum + x, 0) / planes.length).toBeLessThan(0.2)
  })

  it('keeps all dimensions apart, those beyond the table too', () => {
    const parts = Array.from({ length: 260 }, (_, dimension) => sobolParts(dimension, count, 1))
    const worst = Math.max(...parts.flatMap((a, i) => parts.slice(0, i).map((b) => Math.abs(correlation(a, b)))))
    expect(worst).toBeLessThan(0.1)
  })

  it('is another one for another seed, and the same bytes for ever', () => {
    expect(sobolParts(3, 64, 1)).not.toEqual(sobolParts(3, 64, 2))
    expect([...sobolParts(3, 64, 1).subarray(0, 12)]).toEqual([21, 40, 49, 12, 27, 38, 63, 2, 8, 53, 44, 17])
    expect([...sobolParts(150, 64, 1).subarray(0, 12)]).toEqual([57, 20, 1, 30, 53, 60, 12, 43, 7, 51, 16, 23])
  })

  it('takes powers of two from 64 to 65,536 only', () => {
    for (const wrong of [0, 32, 100, 131_072]) expect(() => sobolColumn(0, wrong, 1)).toThrow(RangeError)
  })
})
