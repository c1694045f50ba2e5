import type { Answers } from '@leitfaden/core'
import { flyingCircus } from '@leitfaden/core/providers'
import { expect, test } from 'vitest'
import { estimate } from '../src/index.ts'
import { estimated } from './read-estimate.ts'

const answered = (value: unknown) => ({ state: 'answered', value }) as Answers[string]
const quantity = (value: number, unit: string) => answered({ value, unit })
const users = (value: number) => ({ 'load.users': quantity(value, 'user') })
const concurrent = (value: number) => ({ 'load.concurrent-users': quantity(value, 'user') })
const hits = (value: number, basis: string) => ({
  'load.hits': answered({ amount: { value, unit: '1/month' }, basis }),
})
const volume = (value: number) => ({ 'load.transfer': quantity(value, 'GiB/month') })
const bandwidth = (value: number) => ({ 'load.peak-bandwidth': quantity(value, 'Mbit/s') })

const told = (answers: Answers) => estimated(estimate({ answers, provider: flyingCircus })).findings.map((f) => f.id)

// Any two answers about the load can contradict each other; what is merely unusual is not told.
test.each([
  ['page-views-against-users', users(10), hits(1e6, 'page-views'), users(1000)],
  ['requests-against-users', users(10), hits(2e7, 'requests'), users(1000)],
  ['volume-against-users', users(10), volume(20_000), users(1000)],
  ['peak-against-users', users(10), bandwidth(1000), users(1000)],
  ['concurrent-against-users', users(10), concurrent(20), users(1000)],
  ['page-views-against-concurrent', concurrent(1), hits(1e6, 'page-views'), concurrent(100)],
  ['requests-against-concurrent', concurrent(1), hits(2e7, 'requests'), concurrent(100)],
  ['volume-against-concurrent', concurrent(1), volume(5000), concurrent(100)],
  ['peak-against-concurrent', concurrent(1), bandwidth(100), concurrent(100)],
  ['volume-against-page-views', volume(1), hits(1e6, 'page-views'), volume(300)],
  ['volume-against-requests', volume(9000), hits(1e6, 'requests'), volume(12)],
  ['peak-against-page-views', bandwidth(1000), hits(1e6, 'page-views'), bandwidth(5)],
  ['peak-against-requests', bandwidth(1000), hits(1e6, 'requests'), bandwidth(1)],
  ['peak-against-volume', bandwidth(100), volume(100), bandwidth(2)],
] as [string, Answers, Answers, Answers][])('%s', (id, odd, other, usual) => {
  expect(told({ ...other, ...odd })).toContain(id)
  expect(told({ ...other, ...usual })).not.toContain(id)
})

test.each([
  [
    'platform-below-availability',
    { 'reliability.service-level': answered({ maxDowntime: { value: 1, unit: 'min' } }) },
    { 'reliability.service-level': answered({ maxDowntime: { value: 8, unit: 'h' } }) },
  ],
  [
    'run-time-beyond-recovery-point',
    {
      'security.backup': answered({ variant: 'hourly', recoveryPoint: { value: 1, unit: 'h' } }),
      'estimate.change-rate': quantity(20, '%/day'),
      'load.data': answered([{ id: 'a', cells: { what: 'a', size: { value: 20, unit: 'TiB' } } }]),
    },
    { 'security.backup': answered({ variant: 'hourly', recoveryPoint: { value: 1, unit: 'h' } }) },
  ],
  [
    'disks-unwieldy',
    { 'load.data': answered([{ id: 'a', cells: { what: 'a', size: { value: 200, unit: 'TiB' } } }]) },
    { 'load.data': answered([{ id: 'a', cells: { what: 'a', size: { value: 2, unit: 'TiB' } } }]) },
  ],
] as [string, Answers, Answers][])('%s', (id, firing, silent) => {
  expect(told(firing)).toContain(id)
  expect(told(silent)).not.toContain(id)
})
