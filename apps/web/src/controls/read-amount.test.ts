import type { KindOf } from '@leitfaden/core'
import { describe, expect, test } from 'vitest'
import { between, readAmount } from './read-amount.ts'

const storage: KindOf<'quantity'> = { kind: 'quantity', units: ['GiB', 'TiB', 'GB', 'TB'], min: 0, max: 1_000_000 }

describe('what stands in one field, or in two', () => {
  test.each([
    ['5', { value: 5, unit: 'GiB' }],
    ['1,5 TB', { value: 1.5, unit: 'TB' }],
    ['200–800', { low: 200, high: 800, unit: 'GiB' }],
    ['200 bis 800 GB', { low: 200, high: 800, unit: 'GB' }],
    [`200${between}800`, { low: 200, high: 800, unit: 'GiB' }],
    [`200 GiB${between}1 TiB`, { low: 200, high: 1024, unit: 'GiB' }],
    [`5${between}5`, { value: 5, unit: 'GiB' }],
    [between, undefined],
    ['', undefined],
  ])('%j', (typed, value) => {
    expect(readAmount(storage, typed, 'GiB', 'de')).toMatchObject({ ok: true, value })
  })
})

test('one end of a range alone is no answer yet, and no fault', () => {
  expect(readAmount(storage, `5${between}`, 'GiB', 'de')).toEqual({ ok: false, issues: [] })
})

test('two readings are both offered, those beyond the limits not', () => {
  expect(readAmount(storage, '1.500', 'GB', 'de')).toMatchObject({
    ok: false,
    readings: [
      { value: 1500, unit: 'GB' },
      { value: 1.5, unit: 'GB' },
    ],
  })
  expect(readAmount({ ...storage, max: 1000 }, '1.500 GiB', 'GiB', 'de')).toMatchObject({
    readings: [{ value: 1.5, unit: 'GiB' }],
  })
})

test('what is counted by the month need not say so each time', () => {
  const traffic: KindOf<'quantity'> = { kind: 'quantity', units: ['GiB/month', 'TB/month'] }
  expect(readAmount(traffic, '1,5 TB', 'GiB/month', 'de')).toMatchObject({ value: { value: 1.5, unit: 'TB/month' } })
  expect(readAmount(traffic, '1–2 TB', 'GiB/month', 'de')).toMatchObject({ value: { low: 1, high: 2 } })
  expect(readAmount(traffic, '2 TB/day', 'GiB/month', 'de')).toMatchObject({
    ok: false,
    issues: [{ code: 'wrong-unit' }],
  })
})
