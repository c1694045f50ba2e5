import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { erlangC, type WaitingLine } from '../../src/functions/erlang-c.ts'
import { serversForWait } from '../../src/functions/servers-for-wait.ts'

function line(arguments_: Parameters<typeof erlangC>[0]): WaitingLine {
  const result = erlangC(arguments_)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

describe('waiting for one of several servers', () => {
  test.each([
    {
      load: 48,
      servers: 55,
      serviceTime: 240,
      utilisation: 0.87273,
      waiting: 0.238701,
      wait: 8.184,
      time: 15,
      within: 0.845883,
    },
    {
      load: 10,
      servers: 14,
      serviceTime: 180,
      utilisation: 0.71429,
      waiting: 0.174132,
      wait: 7.8359,
      time: 20,
      within: 0.88835,
    },
    { load: 0, servers: 3, serviceTime: 1, utilisation: 0, waiting: 0, wait: 0, time: 0, within: 1 },
  ])('load $load on $servers servers', ({ load, servers, serviceTime, utilisation, waiting, wait, time, within }) => {
    const found = line({ load, servers, serviceTime })
    expect(found.utilisation).toBeCloseTo(utilisation, 5)
    expect(found.probabilityOfWaiting).toBeCloseTo(waiting, 6)
    expect(found.meanWait).toBeCloseTo(wait, 4)
    expect(found.probabilityWithin(time)).toBeCloseTo(within, 6)
  })

  test('360 calls in half an hour of 4 minutes each are a load of 48', () => {
    const byRate = line({ arrivalRate: 360 / 1800, serviceTime: 240, servers: 55 })
    expect(byRate.probabilityOfWaiting).toBeCloseTo(0.238701, 6)
  })

  test('one server: ρ; two: 2 ρ² / (1 + ρ)', () => {
    const utilisation = fc.double({ min: 0, max: 0.999, noNaN: true })
    fc.assert(
      fc.property(utilisation, (ρ) => {
        expect(line({ load: ρ, serviceTime: 1, servers: 1 }).probabilityOfWaiting).toBeCloseTo(ρ, 12)
        const two = line({ load: 2 * ρ, serviceTime: 1, servers: 2 }).probabilityOfWaiting
        expect(two).toBeCloseTo((2 * ρ * ρ) / (1 + ρ), 12)
      }),
      { numRuns: 200, seed: 6 },
    )
  })

  test('stable with a hundred thousand servers: as the square-root law of Halfin and Whitt says', () => {
    expect(line({ load: 99_900, serviceTime: 1, servers: 100_000 }).probabilityOfWaiting).toBeCloseTo(0.658, 3)
    expect(line({ load: 10, serviceTime: 1, servers: 100_000 }).probabilityOfWaiting).toBe(0)
  })

  test.each([
    [{ load: 5, serviceTime: 1, servers: 5 }, ['servers: overloaded']],
    [{ load: 7.5, serviceTime: 1, servers: 5 }, ['servers: overloaded']],
    [{ load: -1, serviceTime: 1, servers: 5 }, ['load: out-of-range']],
    [{ arrivalRate: Number.NaN, serviceTime: 1, servers: 5 }, ['arrivalRate: out-of-range']],
    [{ load: 1, serviceTime: 0, servers: 2.5 }, ['serviceTime: not-positive', 'servers: out-of-range']],
    [{ load: 1, serviceTime: 1, servers: 1e9 }, ['servers: out-of-range']],
  ])('%j is refused', (arguments_, issues) => {
    const result = erlangC(arguments_)
    expect(result.issues.map(({ path, code }) => `${path.join('.')}: ${code}`)).toEqual(issues)
    expect(result.ok).toBe(false)
  })

  test('an overload says how many servers there must be', () => {
    expect(erlangC({ load: 7.5, serviceTime: 1, servers: 5 }).issues[0]?.expected?.en).toBe('at least 8')
  })
})

describe('servers for a promised wait', () => {
  test.each([
    { load: 48, serviceTime: 240, wait: 15, share: 0.8, servers: 55 },
    { load: 10, serviceTime: 180, wait: 20, share: 0.8, servers: 14 },
    { load: 0, serviceTime: 1, wait: 0, share: 0.99, servers: 1 },
  ])('load $load', ({ servers, ...promise }) => {
    expect(serversForWait(promise)).toEqual({ ok: true, value: servers, issues: [] })
  })

  test('are enough, and one less is not', () => {
    const promises = fc.record({
      load: fc.double({ min: 0.01, max: 300, noNaN: true }),
      serviceTime: fc.constant(1),
      wait: fc.double({ min: 0, max: 2, noNaN: true }),
      share: fc.double({ min: 0, max: 0.999, noNaN: true }),
    })
    fc.assert(
      fc.property(promises, ({ wait, share, ...arrivals }) => {
        const found = serversForWait({ ...arrivals, wait, share })
        const servers = found.ok ? found.value : Number.NaN
        expect(line({ ...arrivals, servers }).probabilityWithin(wait)).toBeGreaterThanOrEqual(share)
        const fewer = erlangC({ ...arrivals, servers: servers - 1 })
        expect(fewer.ok && fewer.value.probabilityWithin(wait) >= share).toBe(false)
      }),
      { numRuns: 200, seed: 6 },
    )
  })

  test('what can not be promised is refused', () => {
    const issues = serversForWait({ load: -1, serviceTime: 1, wait: -1, share: 1 }).issues
    expect(issues.map(({ path }) => path[0])).toEqual(['load', 'wait', 'share'])
  })
})
