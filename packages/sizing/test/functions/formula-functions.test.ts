import { describe, expect, test } from 'vitest'
import { federalStates } from '../../src/calendar/federal-states.ts'
import { functions } from '../../src/formula/functions.ts'

const call = (name: keyof typeof functions, ...numbers: number[]): number =>
  functions[name].evaluate?.(...numbers) ?? Number.NaN

describe('functions as formulas call them', () => {
  test.each([
    [0, 12.6667],
    [1, 10.8753],
    [2, 14],
    [3, 14],
  ])('engine %d keeps %d points of 7/4/3', (engine, points) => {
    expect(call('restorePoints', 0, 7, 4, 3, engine)).toBeCloseTo(points, 4)
  })

  test('a window: of a plain week without a state, else with its public holidays', () => {
    const wait = (...state: number[]) => call('meanWait', 1, 5, 8, 16, ...state)
    expect(wait()).toBeCloseTo(15.2381, 4)
    expect(wait(-1)).toBe(wait())
    expect(wait(0)).toBeGreaterThan(wait())
    expect(wait(federalStates.indexOf('BY'))).toBeGreaterThan(wait(0))
    expect(call('windowShare', 1, 5, 8, 16, 0)).toBeLessThan(40 / 168)
  })

  test('days drawn from a spread are rounded', () => {
    expect(call('meanWait', 1.2, 4.8, 8, 16, 0)).toBe(call('meanWait', 1, 5, 8, 16, 0))
  })

  test.each([
    ['restorePoints', 0, 7, 4, 3, 4],
    ['restorePoints', 0, 7, 4, 3, 0.5],
    ['restorePoints', 1e9, 7, 4, 3, 0],
    ['backupCopies', -1, 0, 7, 4, 3, 0],
    ['backupCopies', 0.1, 1e7, 0, 0, 0, 0],
    ['windowShare', 1, 5, 8, 16, 17],
    ['windowShare', 1, 5, 8, 16, 0.5],
    ['meanWait', 9, 1, 30, 2, 0],
    ['meanWait', Number.NaN, 5, 8, 16, 0],
  ] as [keyof typeof functions, ...number[]][])('%s of nonsense is no number', (name, ...numbers) => {
    expect(call(name, ...numbers)).toBeNaN()
  })

  test('remembers each of several schemes by all its numbers', () => {
    const schemes = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((daily) => [0, daily + 1, 0, 0, 0])
    for (let round = 0; round < 2; round++)
      for (const scheme of schemes) expect(call('mostRestorePoints', ...scheme)).toBe(scheme[1])
  })
})
