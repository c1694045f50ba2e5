import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { availabilityFrom } from '../../src/functions/availability-from.ts'
import { closedSystemRate } from '../../src/functions/closed-system-rate.ts'
import { downtime } from '../../src/functions/downtime.ts'
import { kOfN } from '../../src/functions/k-of-n.ts'
import { littlesLaw } from '../../src/functions/littles-law.ts'
import { parallelAvailability } from '../../src/functions/parallel-availability.ts'
import { percentile95 } from '../../src/functions/percentile-95.ts'
import { serialAvailability } from '../../src/functions/serial-availability.ts'
import { type DataGrowth, storedData } from '../../src/functions/stored-data.ts'
import { usl } from '../../src/functions/usl.ts'
import { vmDisks } from '../../src/functions/vm-disks.ts'

describe('universal scalability: SPEC SDM91, as the R package usl fits it', () => {
  const specSdm91 = usl({ contention: 0.0277285, coherency: 0.0001044, throughputOfOne: 89.995233 })

  test.each([
    [1, 90],
    [18, 1078],
    [36, 1541],
    [72, 1850],
    [108, 1879],
    [144, 1822],
    [216, 1646],
  ])('%d make %d', (count, throughput) => {
    expect(Math.abs(specSdm91.throughput(count) - throughput)).toBeLessThan(1) // coefficients are printed rounded
  })

  test('peak at 96.5, limit 3246', () => {
    expect(specSdm91.peak).toBeCloseTo(96.5, 1)
    expect(Math.round(specSdm91.throughput(specSdm91.peak))).toBe(1884)
    expect(Math.round(specSdm91.limit)).toBe(3246)
  })

  test('nothing is shared: one more adds one more, without end', () => {
    const { throughput, peak, limit } = usl({ contention: 0, coherency: 0, throughputOfOne: 7 })
    expect([throughput(1000), peak, limit]).toEqual([7000, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY])
  })
})

describe('stored data', () => {
  test.each([
    [{ kind: 'constant', stored: 100 }, 24, 100],
    [{ kind: 'linear', stored: 100, inflow: 5 }, 24, 220],
    [{ kind: 'monthly-growth', stored: 100, growth: 0.03 }, 24, 203.27941],
    [{ kind: 'yearly-growth', stored: 100, growth: 0.4 }, 24, 196],
    [{ kind: 'fixed-lifetime', stored: 0, inflow: 50, lifetime: 12 }, 24, 600],
    [{ kind: 'fixed-lifetime', stored: 120, inflow: 0, lifetime: 12 }, 3, 90],
    [{ kind: 'random-lifetime', stored: 0, inflow: 50, meanLifetime: 12 }, 1200, 600],
    [{ kind: 'random-lifetime', stored: 100, inflow: 0, meanLifetime: 12 }, 12, 100 / Math.E],
    [{ kind: 'growing-inflow', stored: 100, inflow: 3, growth: 0.03 }, 24, 100 + (3 * (1.03 ** 24 - 1)) / 0.03],
    [{ kind: 'growing-inflow', stored: 100, inflow: 5, growth: 0 }, 24, 220],
    [{ kind: 'growing-inflow', stored: 100, inflow: 5, growth: 1e-15 }, 24, 220],
  ] as [DataGrowth, number, number][])('%j after %d months', (data, months, amount) => {
    expect(storedData(data, months)).toBeCloseTo(amount, 5)
    expect(storedData(data, 0)).toBeCloseTo(data.stored, 9)
  })

  test('12 times the monthly share is not the yearly one', () => {
    const monthly = storedData({ kind: 'monthly-growth', stored: 100, growth: 0.4 / 12 }, 12)
    expect(monthly).toBeGreaterThan(storedData({ kind: 'yearly-growth', stored: 100, growth: 0.4 }, 12) + 7)
  })
})

describe('availability', () => {
  test('of a reliable web app on Azure: eight parts in a row', () => {
    const parts = [99.99, 99.99, 99.95, 99.9, 99.995, 99.9, 99.99, 99.9].map((percent) => percent / 100)
    expect(100 * serialAvailability(parts)).toBeCloseTo(99.6156, 4)
  })

  test.each([
    { days: 28, minutes: 40.32 },
    { days: 30, minutes: 43.2 },
    { days: 365 / 12, minutes: 43.8 },
    { days: 31, minutes: 44.64 },
    { days: 365, minutes: 8.76 * 60 },
  ])('99.9 % of $days days leave $minutes min', ({ days, minutes }) => {
    expect(downtime(0.999, days * 24 * 60)).toBeCloseTo(minutes, 9)
  })

  test('from the times between and to repair failures', () => {
    expect(availabilityFrom(999, 1)).toBe(0.999)
    expect(availabilityFrom(Number.POSITIVE_INFINITY, 1)).toBeNaN()
  })

  test('two of three are three times two with one missing, and all three', () => {
    expect(kOfN(2, 3, 0.9)).toBeCloseTo(3 * 0.81 * 0.1 + 0.729, 12)
    expect([kOfN(0, 3, 0.5), kOfN(4, 3, 0.5)]).toEqual([1, 0])
  })

  test('all of n are in a row, one of n is side by side', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (count, availability) => {
          const parts = Array.from({ length: count }, () => availability)
          expect(kOfN(count, count, availability)).toBeCloseTo(serialAvailability(parts), 12)
          expect(kOfN(1, count, availability)).toBeCloseTo(parallelAvailability(parts), 12)
        },
      ),
      { numRuns: 100, seed: 10 },
    )
  })

  test('a thousand parts do not overflow', () => {
    expect(kOfN(500, 1000, 0.5)).toBeCloseTo(0.512613, 6)
  })
})

describe("Little's law", () => {
  test('10,000 a second for 50 ms are 500; 20,000 for 0.1 s are 2,000, and with 30 % to spare 2,600', () => {
    expect(littlesLaw(10_000, 0.05)).toBe(500)
    expect(littlesLaw(20_000, 0.1)).toBe(2_000)
    expect(1.3 * littlesLaw(20_000, 0.1)).toBe(2_600)
  })

  test('a closed system: 300 users who wait 0.5 s and think 29.5 s ask 10 times a second', () => {
    expect(closedSystemRate(300, 0.5, 29.5)).toBe(10)
    expect(littlesLaw(closedSystemRate(300, 0.5, 29.5), 30)).toBe(300)
  })
})

test.each([
  { memory: 4, root: 30, swap: 2, tmp: 30 ** 0.5 },
  { memory: 16, root: 20, swap: 4, tmp: 5 },
  { memory: 64, root: 400, swap: 8, tmp: 20 },
  { memory: 0.5, root: 10, swap: 1, tmp: 5 },
])('$memory GiB RAM, $root GiB root disk', ({ memory, root, swap, tmp }) => {
  expect(vmDisks({ memory, root })).toEqual({ swap, tmp })
})

describe('95th percentile', () => {
  test('of 8,640 samples 432 are dropped: the highest of 8,208 counts', () => {
    const samples = Float64Array.from({ length: 8640 }, (_, i) => (i * 7919) % 8640) // 0 to 8639, shuffled
    expect(percentile95(samples)).toBe(8207)
  })

  test('of few nothing is dropped, of none there is none', () => {
    expect(percentile95(Float64Array.of(3, 9, 4))).toBe(9)
    expect(percentile95(new Float64Array())).toBeNaN()
  })
})
