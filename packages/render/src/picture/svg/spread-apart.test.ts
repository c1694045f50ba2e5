import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadApart } from './spread-apart.ts'

test('keeps the distance and the order, moves nothing without need, and stays between both ends', () => {
  const places = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(places, (given) => {
      const moved = spreadApart(given, 30, 0, 200)
      const order = given.map((_, index) => index).sort((a, b) => (given[a] ?? 0) - (given[b] ?? 0) || a - b)
      const sorted = order.map((index) => moved[index] ?? 0)
      for (const [index, place] of sorted.entries()) {
        expect(place).toBeGreaterThanOrEqual(-1e-9)
        expect(place).toBeLessThanOrEqual(200 + 1e-9)
        if (index > 0) expect(place - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(30 - 1e-9)
      }
    }),
  )
  expect(spreadApart([10, 100, 190], 30, 0, 200)).toEqual([10, 100, 190])
  expect(spreadApart([100, 102], 30, 0, 200)).toEqual([86, 116])
})
