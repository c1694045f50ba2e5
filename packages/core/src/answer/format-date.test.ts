import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '../text.ts'
import { typedDate } from '../typed/typed-date.ts'
import { writeDay } from './calendar.ts'
import { formatDate } from './format-date.ts'

test('a day as it is shown is read as the same day', () => {
  const day = fc.tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  fc.assert(
    fc.property(day, fc.constantFrom(...languages), (parts, language) => {
      expect(typedDate(formatDate(writeDay(...parts), language))).toBe(writeDay(...parts))
    }),
  )
})

test('words stay as they are', () => {
  expect(formatDate('each December', 'de')).toBe('each December')
})
