import { expect, test } from 'vitest'
import { loadScale, peakOf, timesMean, toStep } from './load-scale.ts'

test('weights of the presets have ten steps, others the scale they came with', () => {
  expect(loadScale(undefined)).toEqual({ top: 10, step: 1 })
  expect(loadScale([5, 3])).toEqual({ top: 10, step: 1 })
  expect(loadScale([0.2, 0.1])).toEqual({ top: 0.2, step: 0.02 })
  expect(loadScale([9000, 20])).toEqual({ top: 9000, step: 900 })
})

test('a bar ends at a whole step, and within its room', () => {
  expect([3.4, -1, 12].map((weight) => toStep(weight, { top: 10, step: 1 }))).toEqual([3, 0, 10])
})

test('the peak is told with the mean it stands above', () => {
  expect(peakOf([1, 4, 4, 2, 4])).toEqual({ first: 1, last: 2 })
  expect(timesMean([1, 3])).toEqual([0.5, 1.5])
  expect(timesMean([0, 0])).toEqual([0, 0])
})
