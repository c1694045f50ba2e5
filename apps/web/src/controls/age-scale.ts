import { formatQuantity, type Language } from '@leitfaden/core'

const marks = [1, 7, 30, 90, 365.25, 730.5, 1826.25, 3652.5]

/** Ages in days on a line from today on the right: young ones have more room. From 0 (oldest) to 1 (now). */
export function agePlace(age: number, oldest: number): number {
  return 1 - Math.sqrt(Math.max(0, age) / Math.max(oldest, 1))
}

/** Ages that are written beneath the line, and do not touch each other. */
export function ageMarks(oldest: number): readonly number[] {
  let free = 1 - 0.18
  return marks.filter((age) => {
    const place = agePlace(age, oldest)
    if (age > oldest || place > free || place < 0.02) return false
    free = place - 0.2
    return true
  })
}

/** As people say it: days up to two weeks, then weeks, months and years. */
export function ageText(days: number, language: Language): string {
  const [value, unit] =
    days < 2 && days % 1 > 0
      ? [Math.round(days * 24), 'h']
      : days < 365
        ? [Math.floor(days), 'd']
        : [days / 365.25, 'year']
  return formatQuantity({ value, unit }, language, { digits: unit === 'year' ? 2 : 3 })
}

/** The same for a mark on the line, in round numbers. */
export function markText(days: number, language: Language): string {
  const [value, unit] =
    days < 7
      ? [days, 'd']
      : days < 30
        ? [days / 7, 'week']
        : days < 365
          ? [Math.round(days / 30.4), 'month']
          : [Math.round(days / 365.25), 'year']
  return formatQuantity({ value, unit }, language)
}
