import { expect, test } from 'vitest'
import { atStep, stepsOf } from './decade-steps.ts'

test('a slider grows by about a tenth with each step, and tenfold with each decade', () => {
  const values = Array.from({ length: stepsOf(3) + 1 }, (_, step) => atStep(step, 10))
  expect([values[0], values[stepsOf(1)], values.at(-1)]).toEqual([10, 100, 10_000])
  for (const [index, value] of values.slice(1).entries()) {
    expect(value / (values[index] ?? 0)).toBeGreaterThan(1.05)
    expect(value / (values[index] ?? 0)).toBeLessThan(1.2)
  }
})
