import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { restorePointAges } from '../../src/functions/restore-point-ages.ts'
import { type Retention, type RetentionEngine, restorePoints } from '../../src/functions/restore-points.ts'
import { borgPrune, type Points, proxmoxPrune, resticForget, runLiterally } from './prune-literally.ts'

type Four = readonly [hourly: number, daily: number, weekly: number, monthly: number]
const counts = ([hourly, daily, weekly, monthly]: Four) => ({ hourly, daily, weekly, monthly })

describe('what a scheme keeps in the steady state', () => {
  const examples: readonly {
    readonly engine: RetentionEngine
    readonly scheme: Four
    readonly points: readonly [fewest: number, most: number, mean: number]
    readonly reach: number
  }[] = [
    { engine: 'backy', scheme: [0, 7, 4, 3], points: [12, 13, 12.6667], reach: 60 },
    { engine: 'backy', scheme: [24, 7, 4, 3], points: [35, 36, 35.6667], reach: 60 },
    { engine: 'backy', scheme: [0, 7, 4, 4], points: [13, 14, 13.6667], reach: 90 },
    { engine: 'backy', scheme: [0, 7, 0, 0], points: [7, 7, 7], reach: 6 },
    { engine: 'backy', scheme: [0, 0, 4, 0], points: [4, 4, 4], reach: 21 },
    { engine: 'backy', scheme: [0, 0, 0, 3], points: [3, 3, 3], reach: 60 },
    { engine: 'restic', scheme: [0, 7, 4, 3], points: [10, 12, 10.8753], reach: 29 },
    { engine: 'restic', scheme: [24, 7, 4, 3], points: [32, 35, 32.917], reach: 28 + 1 / 24 },
    { engine: 'restic', scheme: [0, 7, 0, 0], points: [7, 7, 7], reach: 6 },
    { engine: 'restic', scheme: [0, 0, 0, 3], points: [3, 3, 3], reach: 29 },
    { engine: 'borg', scheme: [0, 7, 4, 3], points: [14, 14, 14], reach: 66 },
    { engine: 'borg', scheme: [24, 7, 4, 3], points: [38, 38, 38], reach: 67 },
    { engine: 'borg', scheme: [0, 0, 0, 3], points: [3, 3, 3], reach: 29 },
    { engine: 'proxmox', scheme: [0, 7, 4, 3], points: [14, 14, 14], reach: 91 },
    { engine: 'proxmox', scheme: [24, 7, 4, 3], points: [38, 38, 38], reach: 92 },
  ]

  test.each(examples)('$engine, $scheme', ({ engine, scheme, points: [fewest, most, mean], reach }) => {
    const kept = restorePoints(counts(scheme), engine)
    expect([kept.fewest, kept.most]).toEqual([fewest, most])
    expect(kept.mean).toBeCloseTo(mean, 4)
    expect(kept.reachBackDays).toBeCloseTo(reach, 9)
    const gaps = kept.gaps.reduce((sum, gap) => sum + gap.count, 0)
    expect(gaps + 1).toBeCloseTo(kept.mean, 9) // one gap less than points
  })

  test.each(examples)(
    'the points themselves are as many and as old: $engine, $scheme',
    ({ engine, scheme, points, reach }) => {
      const { shortest, longest } = restorePointAges(counts(scheme), engine)
      expect(shortest.at(-1)).toBeCloseTo(reach, 9)
      expect(longest.at(-1)).toBeGreaterThanOrEqual(shortest.at(-1) as number)
      for (const ages of [shortest, longest]) {
        expect(ages).toEqual([...new Set(ages)].sort((a, b) => a - b))
        expect(ages.length).toBeGreaterThanOrEqual(points[0])
        expect(ages.length).toBeLessThanOrEqual(points[1])
      }
    },
  )

  test('nothing kept is nothing to go back to', () => {
    expect(restorePoints(counts([0, 0, 0, 0]))).toEqual({ fewest: 0, most: 0, mean: 0, reachBackDays: 0, gaps: [] })
  })

  test.each([[[0, 0.5, 0, 0]], [[0, -1, 4, 0]], [[0, Number.NaN, 4, 0]], [[1e9, 7, 4, 3]], [[0, 7, 4, 121]]] as [
    Four,
  ][])('%j is no scheme', (scheme) => {
    const { fewest, most, mean, reachBackDays } = restorePoints(counts(scheme))
    expect([fewest, most, mean, reachBackDays]).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN])
  })
})

test('backy: a day of hours, a week of days and w weeks of up to 30 days make h + (d − [h > 0]) + (w − 1) + (m − 1) + o', () => {
  const scheme = fc.tuple(
    fc.constantFrom(0, 24),
    fc.constant(7),
    fc.integer({ min: 1, max: 4 }), // 7 w ≤ 30
    fc.integer({ min: 1, max: 12 }),
  )
  fc.assert(
    fc.property(scheme, ([h, d, w, m]) => {
      const monthlyAlone = (30 - d - (w - 1)) / 30 // that the newest monthly point is neither daily nor weekly any more
      const mean = h + (d - (h > 0 ? 1 : 0)) + (w - 1) + (m - 1) + monthlyAlone
      expect(restorePoints(counts([h, d, w, m])).mean).toBeCloseTo(mean, 9)
    }),
    { numRuns: 40, seed: 8 },
  )
})

test('borg and Proxmox: the counts add up', () => {
  const upTo = (max: number) => fc.integer({ min: 0, max })
  fc.assert(
    fc.property(fc.tuple(upTo(24), upTo(14), upTo(8), upTo(12)), (scheme) => {
      const sum = scheme.reduce((a, b) => a + b, 0)
      for (const engine of ['borg', 'proxmox'] as const) {
        const { fewest, most, mean } = restorePoints(counts(scheme), engine)
        expect([fewest, most, mean]).toEqual([sum, sum, sum])
      }
    }),
    { numRuns: 20, seed: 8 },
  )
})

describe('published by the engines', () => {
  test('restic: 7 daily, 5 weekly and 12 monthly are at most 7 and 4 and 11 (doc/060_forget.rst)', () => {
    expect(restorePoints(counts([0, 7, 5, 12]), 'restic').most).toBe(7 + 4 + 11)
  })

  test('Proxmox: 14 daily, 8 weekly and 11 monthly are a year of backups (docs, Retention Settings Example)', () => {
    const kept = restorePoints(counts([0, 14, 8, 11]), 'proxmox')
    expect(kept.reachBackDays).toBeGreaterThanOrEqual(365)
    expect(restorePoints(counts([0, 14, 8, 0]), 'proxmox').reachBackDays).toBeGreaterThanOrEqual(2 * 31)
  })

  const day = (date: string): number => Date.parse(date) / 3_600_000 + 23
  const dates = (points: Points): string[] =>
    points.map((hour) => new Date(hour * 3_600_000).toISOString().slice(0, 10))
  const sundays = Array.from({ length: 12 }, (_, i) => day('2019-11-17') - i * 7 * 24)

  test('restic: of twelve Sundays, --keep-daily 4 keeps the last four (doc/060_forget.rst)', () => {
    const kept = dates(resticForget(sundays, counts([0, 4, 0, 0])))
    expect(kept).toEqual(['2019-11-17', '2019-11-10', '2019-11-03', '2019-10-27'])
  })

  test('borg: --keep-daily 14 --keep-monthly 6 on 2016-01-01 (docs/misc/prune-example.txt)', () => {
    const year = Array.from({ length: 365 }, (_, i) => day('2015-12-31') - i * 24).filter(
      (point) => point !== day('2015-12-19'),
    )
    const kept = dates(borgPrune(year, counts([0, 14, 0, 6])))
    expect(kept.slice(0, 14)).toEqual(dates(year.slice(0, 14)))
    expect(kept[13]).toBe('2015-12-17')
    const months = ['2015-11-30', '2015-10-31', '2015-09-30', '2015-08-31', '2015-07-31', '2015-06-30']
    expect(kept.slice(14)).toEqual(months)
    // Where an earlier rule has anything of a month, Proxmox passes it over; here that is December for both.
    expect(dates(proxmoxPrune(year, counts([0, 14, 0, 6])))).toEqual(kept)
  })
})

describe('as the rules of the engines say, run after each backup', () => {
  const schemes: readonly { readonly engine: RetentionEngine; readonly scheme: Four }[] = [
    ...(['backy', 'restic', 'borg', 'proxmox'] as const).flatMap((engine) =>
      (
        [
          [0, 7, 4, 3],
          [0, 2, 0, 3],
          [0, 10, 2, 0],
          [3, 2, 1, 1],
        ] as const
      ).map((scheme) => ({ engine, scheme })),
    ),
    { engine: 'backy', scheme: [25, 30, 0, 12] },
    { engine: 'backy', scheme: [0, 0, 3, 2] },
    { engine: 'restic', scheme: [0, 0, 3, 2] },
    { engine: 'borg', scheme: [0, 0, 3, 2] },
  ]

  test.each(schemes)('$engine, $scheme', ({ engine, scheme }) => {
    const kept = restorePoints(counts(scheme), engine)
    const literal = literally(scheme, engine)
    expect([kept.fewest, kept.most]).toEqual([literal.fewest, literal.most])
    expect(kept.mean).toBeCloseTo(literal.mean, 9)
    expect(kept.reachBackDays).toBeCloseTo(literal.reachBackDays, 9)
    expect(kept.gaps.map((gap) => gap.days)).toEqual(literal.gaps.map((gap) => gap.days))
    for (const [i, gap] of literal.gaps.entries()) expect(kept.gaps[i]?.count).toBeCloseTo(gap.count, 9)
  })
})

function literally(scheme: Four, engine: RetentionEngine): Retention {
  const settled = 600
  const cycle = engine === 'backy' ? 210 : 28 * 365.25
  let [fewest, most, total, reach, looks] = [Number.POSITIVE_INFINITY, 0, 0, Number.POSITIVE_INFINITY, 0]
  const gaps = new Map<number, number>()
  const look = (points: Points, now: number, day: number): void => {
    if (day < settled) return
    looks++
    fewest = Math.min(fewest, points.length)
    most = Math.max(most, points.length)
    total += points.length
    reach = Math.min(reach, now - (points.at(-1) ?? now))
    for (let i = 1; i < points.length; i++) {
      const gap = (points[i - 1] as number) - (points[i] as number)
      gaps.set(gap, (gaps.get(gap) ?? 0) + 1)
    }
  }
  runLiterally(counts(scheme), engine, { days: settled + cycle, look })
  const sorted = [...gaps].toSorted(([a], [b]) => a - b)
  return {
    fewest,
    most,
    mean: total / looks,
    reachBackDays: reach / 24,
    gaps: sorted.map(([hours, count]) => ({ days: hours / 24, count: count / looks })),
  }
}
