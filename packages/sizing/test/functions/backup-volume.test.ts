import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backupCopies } from '../../src/functions/backup-copies.ts'
import { backupVolume } from '../../src/functions/backup-volume.ts'
import { restorePoints } from '../../src/functions/restore-points.ts'

const ages = [0, 1, 2, 3, 4, 5, 6, 10, 14, 17, 24, 44, 74]

describe('13 points of 100 GiB', () => {
  test.each([
    { changePerDay: 0.005, volume: 135.4111, withoutRepeats: 137 },
    { changePerDay: 0.02, volume: 225.2854, withoutRepeats: 248 },
    { changePerDay: 0.05, volume: 354.2151, withoutRepeats: 420 },
    { changePerDay: 0, volume: 100, withoutRepeats: 100 },
    { changePerDay: 1, volume: 1300, withoutRepeats: 1300 },
  ])('$changePerDay changed a day', ({ changePerDay, volume, withoutRepeats }) => {
    const backup = backupVolume({ used: 100, changePerDay, ages })
    expect(backup.volume).toBeCloseTo(volume, 4)
    expect(backup.withoutRepeats).toBeCloseTo(withoutRepeats, 9)
    expect(backup.fullCopies).toBe(1300)
  })
})

test('Veeam: 1,000 GB, one full and 14 increments of 10 %, compressed to half, are 1,200 GB', () => {
  const fifteen = Array.from({ length: 15 }, (_, day) => day)
  const backup = backupVolume({ used: 1000, changePerDay: 0.1, compression: 0.5, ages: fifteen })
  expect(backup.withoutRepeats).toBeCloseTo(1200, 9)
})

test('no points take no space, one takes a full copy', () => {
  expect(backupVolume({ used: 100, changePerDay: 0.1, ages: [] }).volume).toBe(0)
  expect(backupVolume({ used: 100, changePerDay: 0.1, ages: [3] }).volume).toBe(100)
})

test('never less than a full copy, never more than without repeats, never more than full copies', () => {
  const counts = fc.record({
    hourly: fc.constantFrom(0, 24),
    daily: fc.integer({ min: 0, max: 14 }),
    weekly: fc.integer({ min: 0, max: 5 }),
    monthly: fc.integer({ min: 1, max: 5 }),
  })
  fc.assert(
    fc.property(counts, fc.double({ min: 0, max: 1, noNaN: true }), (scheme, changePerDay) => {
      const retention = restorePoints(scheme)
      const { volume, withoutRepeats, fullCopies } = backupVolume({ used: 100, changePerDay, retention })
      expect(volume).toBeGreaterThanOrEqual(100)
      expect(volume).toBeLessThanOrEqual(withoutRepeats + 1e-9)
      expect(withoutRepeats).toBeLessThanOrEqual(fullCopies + 1e-9)
      expect(fullCopies).toBeCloseTo(100 * retention.mean, 6)
    }),
    { numRuns: 50, seed: 9 },
  )
})

test('hourly points add almost no volume', () => {
  const copies = (hourly: number) => backupCopies(0.01, restorePoints({ hourly, daily: 7, weekly: 4, monthly: 3 }))
  expect(copies(24) / copies(0)).toBeLessThan(1.02)
})

test('the order of gaps does not matter; a negative share is none, more than all is all', () => {
  const gaps = [4, 1, 1, 30, 0.5].map((days) => ({ days, count: 1 }))
  const sorted = gaps.toSorted((a, b) => a.days - b.days)
  expect(backupCopies(0.3, { most: 6, gaps })).toBeCloseTo(backupCopies(0.3, { most: 6, gaps: sorted }), 12)
  expect(backupCopies(-0.1, { most: 6, gaps })).toBeNaN()
  expect(backupCopies(1.5, { most: 6, gaps })).toBe(6)
})
