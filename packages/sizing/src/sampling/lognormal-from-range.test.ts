import { expect, it } from 'vitest'
import { lognormalFromRange } from './lognormal-from-range.ts'

it('1 to 10 in 9 of 10 cases has the median 3.16228 and the mean 4.0400', () => {
  const { mu, sigma, median, mean } = lognormalFromRange(1, 10)
  expect(mu).toBeCloseTo(Math.log(10) / 2, 14)
  expect(sigma).toBeCloseTo(Math.log(10) / (2 * 1.6448536), 7)
  expect(median.toFixed(5)).toBe('3.16228')
  expect(mean.toFixed(4)).toBe('4.0400')
})

it('is wider where the same range holds in 8 of 10 cases', () => {
  expect(lognormalFromRange(1, 10, 0.8).sigma).toBeCloseTo(Math.log(10) / (2 * 1.2815516), 7)
})
