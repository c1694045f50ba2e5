/** Days of the month in the Gregorian calendar; `undefined` where there is no such month. */
function daysInMonth(year: number, month: number): number | undefined {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
}

/** Is there such a day? */
export function isDay(year: number, month: number, day: number): boolean {
  const days = daysInMonth(year, month)
  return year >= 1 && days !== undefined && day >= 1 && day <= days
}

/** `YYYY-MM-DD`. */
export function writeDay(year: number, month: number, day: number): string {
  const pad = (value: number, width: number) => String(value).padStart(width, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}
