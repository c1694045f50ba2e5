import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { federalStates } from '../../src/calendar/federal-states.ts'
import { planningPeriod } from '../../src/calendar/planning-period.ts'
import { type CalendarOptions, supportCalendar } from '../../src/functions/support-calendar.ts'
import { type SupportWindow, supportWindow } from '../../src/functions/support-window.ts'

const businessHours: SupportWindow = { firstDay: 1, lastDay: 5, from: 8, to: 16 }
const extended: SupportWindow = { firstDay: 1, lastDay: 7, from: 7, to: 21 }
const aroundTheClock: SupportWindow = { firstDay: 1, lastDay: 7, from: 0, to: 24 }

describe('a plain week', () => {
  test.each([
    { window: businessHours, share: 0.238095, month: 173.81, wait: 15.2381, longest: 64 },
    { window: extended, share: 0.583333, month: 425.83, wait: 2.0833, longest: 10 },
    { window: aroundTheClock, share: 1, month: 730, wait: 0, longest: 0 },
    {
      window: { firstDay: 6, lastDay: 6, from: 9, to: 10 },
      share: 1 / 168,
      month: 730 / 168,
      wait: 83.003,
      longest: 167,
    },
  ])('$window', ({ window, share, month, wait, longest }) => {
    const covered = supportWindow(window)
    expect(covered.share).toBeCloseTo(share, 6)
    expect(covered.share * 730).toBeCloseTo(month, 2)
    expect(covered.meanWait).toBeCloseTo(wait, 4)
    expect(covered.longestWait).toBe(longest)
  })

  test.each([
    { firstDay: 0, lastDay: 5, from: 8, to: 16 },
    { firstDay: 1, lastDay: 8, from: 8, to: 16 },
    { firstDay: 5, lastDay: 1, from: 8, to: 16 },
    { firstDay: 1, lastDay: 4.5, from: 8, to: 16 },
    { firstDay: 1, lastDay: 5, from: 16, to: 8 },
    { firstDay: 1, lastDay: 5, from: 8, to: 8 },
    { firstDay: 1, lastDay: 5, from: 8, to: 25 },
    { firstDay: 1, lastDay: 5, from: Number.NaN, to: 16 },
  ])('$firstDay–$lastDay, $from–$to is in no week', (window) => {
    expect(supportWindow(window)).toEqual({ share: Number.NaN, meanWait: Number.NaN, longestWait: Number.NaN })
    const { share, meanWait, longestWait, wait, dueTime } = supportCalendar(window, planningPeriod)
    expect([share, meanWait, longestWait, wait(0), dueTime(0, 1)]).toEqual(Array(5).fill(Number.NaN))
  })
})

describe('a fault on Friday at 15:00 with 3 hours to react', () => {
  const due = (from: string, days: number, options?: Partial<CalendarOptions>): number =>
    supportCalendar(businessHours, { from, days, ...options }).dueTime(15, 3)

  test('is due on Monday at 10:00', () => {
    expect(due('2027-01-08', 7)).toBe(3 * 24 + 10)
  })

  test('is due on Tuesday where Monday is a public holiday', () => {
    expect(due('2027-05-14', 7)).toBe(4 * 24 + 10) // before Whit Monday
    expect(due('2027-05-14', 7, { holidays: false })).toBe(3 * 24 + 10)
    expect(due('2033-10-28', 7, { federalState: 'ST' })).toBe(4 * 24 + 10 + 1) // Reformation Day, not in Berlin; and clocks change
    expect(due('2033-10-28', 7, { federalState: 'BE' })).toBe(3 * 24 + 10 + 1)
  })
})

describe('real days', () => {
  test('a window of seven days is open on public holidays, another is not', () => {
    const christmas = { from: '2027-12-25', days: 2 }
    expect(supportCalendar(extended, christmas).opens).toEqual(Float64Array.of(7, 31))
    expect(supportCalendar({ ...extended, lastDay: 6 }, christmas)).toMatchObject({
      share: 0,
      meanWait: Number.POSITIVE_INFINITY,
      longestWait: Number.POSITIVE_INFINITY,
    })
  })

  test('windows follow the clocks: an hour earlier from spring on, an hour later from autumn on', () => {
    const opens = (from: string) => [...supportCalendar(extended, { from, days: 3 }).opens]
    expect(opens('2027-03-27')).toEqual([7, 30, 54])
    expect(opens('2027-10-30')).toEqual([7, 32, 56])
    expect(supportCalendar(extended, { from: '2027-03-27', days: 3 }).length).toBe(71)
    expect([...supportCalendar({ ...extended, from: 2, to: 3 }, { from: '2027-03-27', days: 3 }).opens]).toEqual([
      2, 49,
    ])
  })

  test('around the clock is one interval, whatever the clocks do', () => {
    const { opens, closes, length, meanWait, wait, dueTime } = supportCalendar(aroundTheClock, planningPeriod)
    expect([...opens, ...closes, length, meanWait, wait(5000), dueTime(5000, 30)]).toEqual([
      0, 17520, 17520, 0, 0, 5030,
    ])
  })

  test('what is due behind the end is due in the days from the beginning', () => {
    const { dueTime, wait } = supportCalendar(businessHours, { from: '2027-01-11', days: 7 })
    expect(dueTime(4 * 24 + 15, 3)).toBe(7 * 24 + 10)
    expect(dueTime(4 * 24 + 15, 3 + 40)).toBe(14 * 24 + 10)
    expect(dueTime(7 * 24 + 4 * 24 + 15, 3)).toBe(14 * 24 + 10)
    expect(wait(6 * 24)).toBe(32)
    expect(dueTime(6 * 24, 0)).toBe(7 * 24 + 8)
  })

  test('without holidays whole weeks are plain weeks', () => {
    const weeks = supportCalendar(businessHours, { from: '2027-01-04', days: 70, holidays: false })
    const { share, meanWait, longestWait } = supportWindow(businessHours)
    expect(weeks.share).toBeCloseTo(share, 12)
    expect(weeks.meanWait).toBeCloseTo(meanWait, 12)
    expect(weeks.longestWait).toBe(longestWait)
  })

  test('each holiday that a state has in addition lengthens the wait', () => {
    const wait = (federalState: string) => supportCalendar(businessHours, { ...planningPeriod, federalState }).meanWait
    expect(wait('DE')).toBeGreaterThan(15.25)
    for (const state of federalStates.slice(1)) expect(wait(state)).toBeGreaterThan(wait('DE'))
    expect(wait('BY')).toBeGreaterThan(wait('BE'))
  })

  test('days that are none, and years whose holidays are not known, are a fault of the caller', () => {
    expect(() => supportCalendar(businessHours, { from: '2027-02-30', days: 7 })).toThrow(RangeError)
    expect(() => supportCalendar(businessHours, { from: '2027-02-28', days: 0 })).toThrow(RangeError)
    expect(() => supportCalendar(businessHours, { from: '2040-12-31', days: 2 })).toThrow(RangeError)
    expect(supportCalendar(extended, { from: '2050-01-01', days: 1 }).share).toBeCloseTo(14 / 24, 12)
  })
})

describe('waits and due times are those of walking through the intervals', () => {
  const windows = fc
    .tuple(
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 0, max: 47 }),
      fc.integer({ min: 1, max: 48 }),
    )
    .filter(([first, last, from, to]) => first <= last && from < to)
    .map(([firstDay, lastDay, from, to]) => ({ firstDay, lastDay, from: from / 2, to: to / 2 }))
  const minutes = (max: number) => fc.integer({ min: 0, max: max * 4 }).map((quarters) => quarters / 4)

  test('for any window, fault and reaction', () => {
    fc.assert(
      fc.property(windows, minutes(30 * 24), minutes(200), (window, fault, reaction) => {
        const calendar = supportCalendar(window, { from: '2027-03-15', days: 30, federalState: 'BW' })
        const { opens, closes, length } = calendar
        fc.pre(opens.length > 0)
        let [left, round, i] = [reaction, 0, 0]
        let [due, waited] = [Number.NaN, Number.NaN]
        for (;;) {
          const open = round * length + (opens[i] as number)
          const close = round * length + (closes[i] as number)
          if (close > fault) {
            const starts = Math.max(fault, open)
            if (Number.isNaN(waited)) waited = starts - fault
            if (left <= close - starts) {
              due = starts + left
              break
            }
            left -= close - starts
          }
          i++
          if (i === opens.length) [i, round] = [0, round + 1]
        }
        expect(calendar.wait(fault)).toBeCloseTo(waited, 9)
        expect(calendar.dueTime(fault, reaction)).toBeCloseTo(due, 9)
      }),
      { numRuns: 300, seed: 11 },
    )
  })

  test('the mean wait is that of faults at every quarter of an hour', () => {
    const calendar = supportCalendar(businessHours, { from: '2027-03-15', days: 28 })
    let sum = 0
    const steps = calendar.length * 4
    for (let i = 0; i < steps; i++) sum += calendar.wait((i + 0.5) / 4)
    expect(sum / steps).toBeCloseTo(calendar.meanWait, 9)
  })
})
