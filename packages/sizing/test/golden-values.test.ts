import type { Answers } from '@leitfaden/core'
import { flyingCircus } from '@leitfaden/core/providers'
import { describe, expect, test } from 'vitest'
import { backupCopies, disjointRestorePoints, estimate, price, restorePoints, supportWindow } from '../src/index.ts'
import { exact, figure } from './read-estimate.ts'

// Published or computed values that the catalogue of formulas cites; each with where it comes from.

describe('restore points as backy keeps them (schedule.py, 2025-11)', () => {
  test.each([
    { counts: [0, 7, 4, 3], fewest: 12, most: 13, mean: 12.6667, reach: 60 },
    { counts: [24, 7, 4, 3], fewest: 35, most: 36, mean: 35.6667, reach: 60 },
    { counts: [0, 7, 4, 4], fewest: 13, most: 14, mean: 13.6667, reach: 90 },
    { counts: [0, 7, 0, 0], fewest: 7, most: 7, mean: 7, reach: 6 },
    { counts: [0, 0, 0, 3], fewest: 3, most: 3, mean: 3, reach: 60 },
    { counts: [0, 0, 0, 0], fewest: 0, most: 0, mean: 0, reach: 0 },
  ])('$counts', ({ counts, fewest, most, mean, reach }) => {
    const [hourly = 0, daily = 0, weekly = 0, monthly = 0] = counts
    const kept = restorePoints({ hourly, daily, weekly, monthly })
    expect([kept.fewest, kept.most, kept.reachBackDays]).toEqual([fewest, most, reach])
    expect(kept.mean).toBeCloseTo(mean, 4)
    const points = kept.gaps.reduce((sum, gap) => sum + gap.count, 0) + (mean > 0 ? 1 : 0)
    expect(points).toBeCloseTo(mean, 4) // one gap less than points
  })

  test('three monthly points guarantee 60 days back, never 90', () => {
    expect(restorePoints({ hourly: 0, daily: 7, weekly: 4, monthly: 3 }).reachBackDays).toBeLessThan(90)
  })
})

test.each([
  { counts: [0, 7, 4, 3], points: 14 },
  { counts: [24, 7, 4, 3], points: 38 },
  { counts: [0, 7, 0, 0], points: 7 },
  { counts: [0, 0, 0, 0], points: 0 },
])('Borg and Proxmox keep $points points of $counts: the counts add up', ({ counts, points }) => {
  const [hourly = 0, daily = 0, weekly = 0, monthly = 0] = counts
  const kept = disjointRestorePoints({ hourly, daily, weekly, monthly })
  expect([kept.fewest, kept.mean, kept.most]).toEqual([points, points, points])
  expect(kept.gaps.reduce((sum, gap) => sum + gap.count, 0)).toBe(Math.max(0, points - 1))
})

test.each([
  { changed: 0.005, copies: 1.354111 },
  { changed: 0.02, copies: 2.252854 },
  { changed: 0.05, copies: 3.542151 },
])(
  'backup of 13 points at ages 0–6, 10, 14, 17, 24, 44, 74 days with $changed changed a day',
  ({ changed, copies }) => {
    const ages = [0, 1, 2, 3, 4, 5, 6, 10, 14, 17, 24, 44, 74]
    const gaps = ages.slice(1).map((age, i) => ({ days: age - (ages[i] as number), count: 1 }))
    const kept = { fewest: 13, most: 13, mean: 13, reachBackDays: 74, gaps }
    expect(backupCopies(changed, kept)).toBeCloseTo(copies, 5)
    expect(backupCopies(1, kept)).toBe(13) // everything changes: full copies
  },
)

test.each([
  { window: [1, 5, 8, 16], share: 0.238095, wait: 15.2381, longest: 64 },
  { window: [1, 7, 7, 21], share: 0.583333, wait: 2.0833, longest: 10 },
  { window: [1, 7, 0, 24], share: 1, wait: 0, longest: 0 },
])('support window $window', ({ window, share, wait, longest }) => {
  const [firstDay = 1, lastDay = 1, from = 0, to = 0] = window
  const covered = supportWindow({ firstDay, lastDay, from, to })
  expect(covered.share).toBeCloseTo(share, 6)
  expect(covered.meanWait).toBeCloseTo(wait, 4)
  expect(covered.longestWait).toBe(longest)
})

test('AWS: marginal bands of 10 % to 150 k, 7 % to 500 k, 5 % to 1 M, 3 % above, at least 15,000', () => {
  const tiers = [
    { upTo: '150000', price: '0.10' },
    { upTo: '500000', price: '0.07' },
    { upTo: '1000000', price: '0.05' },
    { price: '0.03' },
  ]
  const tariff = { kind: 'tiers', tiers, minimum: '15000' } as const
  expect(price(tariff, exact('1200000'))).toEqual(exact('70500'))
  expect(price(tariff, exact('1000'))).toEqual(exact('15000'))
})

const range = (value: number, unit: string) => ({ state: 'answered', value: { value, unit } }) as const
const answered = (value: unknown) => ({ state: 'answered', value }) as Answers[string]
const rows = (...cells: Record<string, unknown>[]) => answered(cells.map((c, i) => ({ id: `row-${i + 1}`, cells: c })))
const dataset = (cells: Record<string, unknown>) => ({ 'load.data': rows(cells), 'timeline.growth': range(0, '%') })
const gib = (value: number, per = '') => ({ value, unit: `GiB${per}` })

const figures: { name: string; answers: Answers; figure: string; month?: number; is: number; digits?: number }[] = [
  {
    name: '10 million requests a day are 115.74 a second',
    answers: { 'load.hits': answered({ amount: { value: 10_000_000, unit: '1/day' }, basis: 'requests' }) },
    figure: 'averageRequestRate',
    is: 115.74,
    digits: 2,
  },
  {
    name: '2.6 million page views a month are 0.98935 a second',
    answers: { 'load.hits': answered({ amount: { value: 2_600_000, unit: '1/month' }, basis: 'page-views' }) },
    figure: 'pageViews',
    is: 2_600_000,
  },
  {
    name: '100 GiB a month are 0.32686 Mbit/s on average',
    answers: { 'load.transfer': range(100, 'GiB/month') },
    figure: 'averageBandwidth',
    is: 0.32686,
    digits: 5,
  },
  {
    name: '328.5 GB in 730 h are 1 Mbit/s all the time',
    answers: { 'load.transfer': range(328.5, 'GB/month') },
    figure: 'averageBandwidth',
    is: 1,
    digits: 9,
  },
  {
    name: 'only what goes beyond 100 GiB is billed',
    answers: { 'load.transfer': range(250, 'GiB/month'), 'timeline.growth': range(0, '%') },
    figure: 'billableTransfer',
    is: 150,
  },
  {
    name: 'a range counts with its middle',
    answers: { 'load.transfer': answered({ low: 100, high: 300, unit: 'GiB/month' }) },
    figure: 'transfer',
    is: 200,
  },
  {
    name: '100 GiB and 5 GiB a month kept for ever: 220 after 24 months',
    answers: dataset({ size: gib(100), inflow: gib(5, '/month'), 'for-ever': true }),
    figure: 'stored',
    month: 24,
    is: 220,
  },
  {
    name: '50 GiB a month kept 12 months saturate at 600',
    answers: dataset({ size: gib(0), inflow: gib(50, '/month'), kept: { value: 12, unit: 'month' } }),
    figure: 'stored',
    month: 24,
    is: 600,
  },
  {
    name: 'today’s data leave evenly',
    answers: dataset({ size: gib(120), inflow: gib(0, '/month'), kept: { value: 12, unit: 'month' } }),
    figure: 'stored',
    month: 3,
    is: 90,
  },
  {
    name: 'an inflow that grows 3 % a month: S0 + r0 ((1 + g)^t − 1) / g',
    answers: {
      ...dataset({ size: gib(100), inflow: gib(3, '/month'), 'for-ever': true }),
      'timeline.growth': range((1.03 ** 24 - 1) * 100, '%'),
    },
    figure: 'stored',
    month: 24,
    is: 100 + (3 * (1.03 ** 24 - 1)) / 0.03,
    digits: 6,
  },
  {
    name: '4 h and 5 h per TiB: 1.5 TiB take 11.5 h',
    answers: {
      ...dataset({ size: gib(1536 - 10), inflow: gib(0, '/month'), 'for-ever': true, place: 'local-disk' }),
      'load.resources': rows({ count: 1, role: 'application' }),
    },
    figure: 'restoreTime',
    is: 11.5,
    digits: 9,
  },
  {
    name: '43.2 min in 30 days are 99.9 %',
    answers: { 'reliability.service-level': answered({ maxDowntime: { value: 43.2, unit: 'min' } }) },
    figure: 'availability',
    is: 99.9,
    digits: 9,
  },
  {
    name: 'Mon–Fri 8–16 is 173.81 h of 730',
    answers: { 'reliability.service-level': answered({ reaction: 'business-hours' }) },
    figure: 'supportHours',
    is: 173.81,
    digits: 2,
  },
  {
    name: 'Mon–Sun 7–21 is 425.83 h of 730',
    answers: { 'reliability.service-level': answered({ reaction: 'extended' }) },
    figure: 'supportHours',
    is: 425.83,
    digits: 2,
  },
  ...[
    [4, 2],
    [16, 4],
    [64, 8],
  ].map(([ram = 0, swap = 0]) => ({
    name: `${ram} GiB RAM have ${swap} GiB swap`,
    answers: { 'load.resources': rows({ role: 'web', count: 1, vcpu: 2, ram: gib(ram), disk: gib(50) }) },
    figure: 'swapDisk',
    is: swap,
    digits: 9,
  })),
]

test.each(figures)('$name', ({ answers, figure: id, month = 0, is, digits = 6 }) => {
  expect(figure(estimate({ answers, provider: flyingCircus }), id, month)).toBeCloseTo(is, digits)
})
