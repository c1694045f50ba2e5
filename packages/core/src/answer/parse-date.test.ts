import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDate } from './parse-date.ts'

/** Text, then the date it is read as in a file, or what is said to be expected. */
const table: [text: string, outcome: string | { readonly expected: string }][] = [
  ['2025-02-01', '2025-02-01'],
  ['2024-02-29', '2024-02-29'],
  ['2000-02-29', '2000-02-29'],
  ['2025-12-31', '2025-12-31'],
  ['2025-03-30', '2025-03-30'],
  ['2011-12-30', '2011-12-30'],
  ['0001-01-01', '0001-01-01'],
  ['9999-12-31', '9999-12-31'],
  ['2025-02-29', { expected: 'a date such as 2027-01-31' }],
  ['2025-02-30', { expected: 'a date such as 2027-01-31' }],
  ['2100-02-29', { expected: 'a date such as 2027-01-31' }],
  ['1900-02-29', { expected: 'a date such as 2027-01-31' }],
  ['2025-04-31', { expected: 'a date such as 2027-01-31' }],
  ['2025-13-01', { expected: 'a date such as 2027-01-31' }],
  ['2025-00-10', { expected: 'a date such as 2027-01-31' }],
  ['2025-01-00', { expected: 'a date such as 2027-01-31' }],
  ['2025-01-32', { expected: 'a date such as 2027-01-31' }],
  ['0000-01-01', { expected: 'a date such as 2027-01-31' }],
  ['01.02.2025', { expected: '2025-02-01' }],
  ['1.2.2025', { expected: '2025-02-01' }],
  ['31. 1. 2025', { expected: '2025-01-31' }],
  ['31.02.2025', { expected: 'a date such as 2027-01-31' }],
  ['01/02/2025', { expected: '2025-02-01 or 2025-01-02' }],
  ['13/02/2025', { expected: '2025-02-13' }],
  ['02/13/2025', { expected: '2025-02-13' }],
  ['2025-2-1', { expected: '2025-02-01' }],
  ['2025/02/01', { expected: '2025-02-01' }],
  ['2025-02-01T10:00:00Z', { expected: '2025-02-01' }],
  ['2025-02-01 10:00', { expected: '2025-02-01' }],
  ['20250201', { expected: 'a date such as 2027-01-31' }],
  ['25-02-01', { expected: 'a date such as 2027-01-31' }],
  ['2025-02', { expected: 'a date such as 2027-01-31' }],
  ['2025', { expected: 'a date such as 2027-01-31' }],
  ['+2025-02-01', { expected: 'a date such as 2027-01-31' }],
  ['2025-W05-6', { expected: 'a date such as 2027-01-31' }],
  ['２０２５-02-01', { expected: 'a date such as 2027-01-31' }],
  ['1 February 2025', { expected: 'a date such as 2027-01-31' }],
  ['morgen', { expected: 'a date such as 2027-01-31' }],
  ['', { expected: 'a date such as 2027-01-31' }],
]

test.each(table)('%j', (text, outcome) => {
  const reading = readDate(text)
  expect(reading.ok ? reading.date : { expected: reading.fault.expected.en }).toEqual(outcome)
})

test('German dates are read where somebody types German, and nowhere else', () => {
  expect(readDate('1.2.2025', 'de')).toEqual({ ok: true, date: '2025-02-01' })
  expect(readDate('31.2.2025', 'de')).toMatchObject({ ok: false, fault: { code: 'impossible-date' } })
  expect(readDate('1.2.2025', 'en').ok).toBe(false)
})

test('agrees with the calendar of the engine on every day it knows', () => {
  const number = (max: number) => fc.integer({ min: 0, max })
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9999 }), number(13), number(32), (year, month, day) => {
      const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
      const utc = new Date(Date.UTC(year, month - 1, day))
      const exists = utc.getUTCFullYear() === year && utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day
      expect(readDate(text).ok).toBe(exists)
    }),
  )
})
