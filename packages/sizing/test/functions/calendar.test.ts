import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { getHolidays } from 'feiertagejs'
import { describe, expect, test } from 'vitest'
import { writeHolidays } from '../../scripts/write-holidays.ts'
import { berlinToUtc } from '../../src/calendar/berlin-to-utc.ts'
import { civilDate } from '../../src/calendar/civil-date.ts'
import { dayNumber } from '../../src/calendar/day-number.ts'
import { federalStates } from '../../src/calendar/federal-states.ts'
import { parseDate } from '../../src/calendar/parse-date.ts'
import { holidayYears, publicHolidays } from '../../src/calendar/public-holidays.ts'
import { summerTime } from '../../src/calendar/summer-time.ts'
import { weekday } from '../../src/calendar/weekday.ts'

const hour = 3_600_000
const dateOf = (day: number): string => new Date(day * 24 * hour).toISOString().slice(0, 10)

describe('civil dates', () => {
  test('are those of Date', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        const date = new Date(day * 24 * hour)
        const { year, month, day: dayOfMonth } = civilDate(day)
        expect([year, month, dayOfMonth]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()])
        expect(dayNumber(year, month, dayOfMonth)).toBe(day)
        expect(weekday(day) % 7).toBe(date.getUTCDay())
      }),
      { numRuns: 500, seed: 11 },
    )
  })

  test.each([
    ['1970-01-01', 0],
    ['2000-02-29', 11016],
    ['2026-11-23', 20780],
    ['2100-02-29', undefined],
    ['2027-00-10', undefined],
    ['2027-04-31', undefined],
    ['27-04-30', undefined],
    ['2027-04-30T00:00', undefined],
  ])('%s', (text, days) => {
    expect(parseDate(text)).toBe(days)
  })
})

describe('local time in Germany, 2024 to 2040', () => {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Berlin',
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  })
  const days = Array.from(
    { length: dayNumber(2041, 1, 1) - dayNumber(2024, 1, 1) },
    (_, i) => dayNumber(2024, 1, 1) + i,
  )

  test('midnight and noon of each day are those of Intl', () => {
    for (const day of days)
      for (const hours of [0, 12])
        expect(format.format(berlinToUtc(day, hours) * hour)).toBe(
          `${dateOf(day)}, ${String(hours).padStart(2, '0')}:00`,
        )
  })

  test('clocks change when Intl changes them', () => {
    for (let year = 2024; year <= 2040; year++) {
      const { begins, ends } = summerTime(year)
      const localHour = (utc: number): string => format.format(utc * hour).slice(-5)
      expect([localHour(begins - 1), localHour(begins)]).toEqual(['01:00', '03:00'])
      expect([localHour(ends - 1), localHour(ends)]).toEqual(['02:00', '02:00'])
      const [march, october] = [Math.floor(begins / 24), Math.floor(ends / 24)]
      expect([2, 2.5, 3].map((h) => berlinToUtc(march, h) - begins)).toEqual([0, 0, 0])
      expect([2, 2.5, 3].map((h) => berlinToUtc(october, h) - ends)).toEqual([-1, -0.5, 1])
      expect([
        24 + berlinToUtc(march, 0) - berlinToUtc(march, 24),
        24 + berlinToUtc(october, 0) - berlinToUtc(october, 24),
      ]).toEqual([1, -1])
    }
  })
})

describe('public holidays', () => {
  const sorted = (state: number, year: number): string[] => publicHolidays(state, year).map(dateOf).toSorted()

  test('are written by the present library', () => {
    const written = readFileSync(new URL('../../src/generated/public-holidays.ts', import.meta.url), 'utf8')
    expect(written).toBe(writeHolidays())
  })

  // What the library has and not all of the state keeps, and what it does not have.
  const notStatewide = (state: string, date: string): boolean => state === 'BY' && date.endsWith('-08-15')
  const once: Record<string, readonly string[]> = { BE: ['2025-05-08', '2028-06-17'] }

  test.each(federalStates.map((state, i) => [state, i] as const))('of %s are those of the library', (state, i) => {
    for (let { first: year } = holidayYears; year <= holidayYears.last; year++) {
      const region = state === 'DE' ? 'BUND' : (state as 'ST')
      const library = getHolidays(year, region).map(({ date }) => date.toISOString().slice(0, 10))
      const added = (once[state] ?? []).filter((date) => date.startsWith(String(year)))
      const expected = new Set([...library, ...added].filter((date) => !notStatewide(state, date)))
      expect(sorted(i, year)).toEqual([...expected].toSorted())
    }
  })

  test('Saxony-Anhalt 2027, by hand', () => {
    expect(sorted(federalStates.indexOf('ST'), 2027)).toEqual([
      '2027-01-01',
      '2027-01-06',
      '2027-03-26',
      '2027-03-29',
      '2027-05-01',
      '2027-05-06',
      '2027-05-17',
      '2027-10-03',
      '2027-10-31',
      '2027-12-25',
      '2027-12-26',
    ])
  })

  test('of years that are not known there are none', () => {
    expect([publicHolidays(0, 2023), publicHolidays(3, 2041)]).toEqual([[], []])
  })
})
