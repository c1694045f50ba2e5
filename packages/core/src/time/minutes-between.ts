import { minutesOfDay } from './minutes-of-day.ts'

/** How long a window lasts, in minutes. One whose end is not after its start runs over midnight: `03:00` to `03:00` is a whole day. */
export function minutesBetween(from: string, to: string): number | undefined {
  const start = minutesOfDay(from)
  const end = minutesOfDay(to)
  if (start === undefined || end === undefined) return undefined
  return end > start ? end - start : end - start + 24 * 60
}
