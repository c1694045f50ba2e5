import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountScale, lastPlace } from './amount-scale.ts'
import { equivalent } from './equivalent.ts'

test('a slider spans what is usual, in any of the units', () => {
  const scale = amountScale({ kind: 'quantity', units: ['GiB', 'TiB'], usual: [1, 1024] }, 'TiB')
  expect(scale?.amountAt(lastPlace)).toBe(1)
  expect(scale?.amountAt(lastPlace / 2)).toBe(0.031)
  expect(amountScale({ kind: 'quantity', units: ['GiB'] }, 'GiB')).toBeUndefined()
})

test('every place leads back to itself', () => {
  const scale = amountScale({ kind: 'quantity', units: ['user'], usual: [1, 10_000_000] }, 'user')
  fc.assert(
    fc.property(fc.nat(lastPlace), (place) => {
      expect(Math.abs((scale?.placeOf(scale.amountAt(place)) ?? -9) - place)).toBeLessThanOrEqual(1)
    }),
  )
  expect(scale?.placeOf(99_000_000)).toBe(lastPlace)
  expect(scale?.placeOf(0)).toBe(0)
})

test('from zero on the places are even', () => {
  const scale = amountScale({ kind: 'quantity', units: ['%'], usual: [0, 300] }, '%')
  expect([0, 50, 100].map((place) => scale?.amountAt(place))).toEqual([0, 150, 300])
})

test.each([
  [{ value: 5, unit: 'GiB' }, undefined],
  [{ value: 1.5, unit: 'TB' }, 'TiB'],
  [{ low: 1000, high: 2048, unit: 'GiB' }, 'TiB'],
  [{ value: 0, unit: 'GiB' }, undefined],
])('%j is also said in a unit people know', (quantity, unit) => {
  expect(equivalent(quantity, ['GiB', 'TiB', 'GB', 'TB'])?.unit).toBe(unit)
})
