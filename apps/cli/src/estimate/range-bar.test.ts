import { expect, test } from 'vitest'
import { rangeBar } from './range-bar.ts'

test.each([
  ['certain', 5, 5, 5, '        █'],
  ['a factor of ten to both sides', 1, 10, 100, '▓▓▓▓▓▓▓▓█▓▓▓▓▓▓▓▓'],
  ['farther away than the scale reaches', 1, 1000, 1e9, '▓▓▓▓▓▓▓▓█▓▓▓▓▓▓▓▓'],
  ['a factor of two', 5, 10, 20, '──────▓▓█▓▓──────'],
  ['only upwards', 10, 10, 20, '────────█▓▓──────'],
  ['from nothing', 0, 0, 205, '────────█▓▓▓▓▓▓▓▓'],
  ['down to nothing', 0, 10, 10, '▓▓▓▓▓▓▓▓█────────'],
])('%s', (_, low, median, high, bar) => {
  expect(rangeBar(low, median, high)).toBe(bar)
})
