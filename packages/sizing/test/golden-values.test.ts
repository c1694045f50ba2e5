import type { Answers } from '@leitfaden/core'
import { flyingCircus } from '@leitfaden/core/providers'
import { expect, test } from 'vitest'
import { estimate, price } from '../src/index.ts'
import { exact, figure } from './read-estimate.ts'

// Published or computed values that the catalogue of formulas cites; each with where it comes from.

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
    name: 'the middle of a range is the geometric one',
    answers: { 'load.transfer': answered({ low: 100, high: 400, unit: 'GiB/month' }) },
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
    name: '7 days, 4 weeks, 3 months are 12.6667 restore points with backy',
    answers: { 'security.backup': answered({ variant: 'default' }) },
    figure: 'restorePointsKept',
    is: 12.6667,
    digits: 4,
  },
  {
    name: 'and 14 with Borg',
    answers: { 'security.backup': answered({ variant: 'default' }), 'estimate.backup-engine': answered('borg') },
    figure: 'restorePointsKept',
    is: 14,
  },
  {
    name: 'the work lost at worst is an interval and a run: 1 % of 1.5 TiB at 60 MiB/s takes 262.144 s',
    answers: {
      ...dataset({ size: gib(1536 - 10), inflow: gib(0, '/month'), 'for-ever': true, place: 'local-disk' }),
      'load.resources': rows({ count: 1, role: 'application' }),
      'estimate.change-rate': range(1, '%/day'),
    },
    figure: 'dataLossAtWorst',
    is: 24 + 262.144 / 3600,
    digits: 9,
  },
  {
    name: 'one server of 99.97 % at a site of 99.99 %',
    answers: { 'load.resources': rows({ count: 1, role: 'application' }) },
    figure: 'platformAvailability',
    is: 100 * 0.9997 * 0.9999,
    digits: 9,
  },
  {
    name: 'two of them fail only together',
    answers: { 'load.resources': rows({ count: 2, role: 'application' }) },
    figure: 'platformAvailability',
    is: 100 * (1 - 0.0003 ** 2) * 0.9999,
    digits: 9,
  },
  {
    name: 'an external service of 99.9 % comes on top',
    answers: {
      'load.resources': rows({ count: 1, role: 'application' }),
      'architecture.components': rows({ component: 'Payment', role: 'external' }),
    },
    figure: 'availabilityWithExternal',
    is: 100 * 0.9997 * 0.9999 * 0.999,
    digits: 9,
  },
  {
    name: 'only the peak bandwidth is known: 100 Mbit/s over a peak factor of 1.9 · 1.2 · 1.1',
    answers: { 'load.peak-bandwidth': range(100, 'Mbit/s'), 'network.mail': { state: 'not-applicable' } },
    figure: 'averageBandwidth',
    is: 100 / (1.9 * 1.2 * 1.1),
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
    name: 'Mon–Fri 8–16 is 173.81 h of 730, less the nationwide holidays: 508 working days of two years',
    answers: { 'reliability.service-level': answered({ reaction: 'business-hours' }) },
    figure: 'supportHours',
    is: (508 * 8) / 24,
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
