import { minutesBetween } from '../time/minutes-between.ts'
import { minutesOfDay } from '../time/minutes-of-day.ts'
import type { ReactionTier } from './provider-profile.schema.ts'

const day = 24 * 60

/** The longest time in a week, in minutes, in which nobody of this tier is there: Mon–Fri 8–16 leaves Friday 16:00 to Monday 08:00, 64 h. Public holidays are not counted. */
export function longestGap({ days: [first, last], from, to }: ReactionTier): number {
  const length = minutesBetween(from, to) ?? 0
  const start = minutesOfDay(from) ?? 0
  const count = ((last - first + 7) % 7) + 1
  const starts = Array.from({ length: count + 1 }, (_, index) => (index < count ? index : 7) * day + start)
  return Math.max(0, ...starts.slice(1).map((next, index) => next - ((starts[index] ?? 0) + length)))
}
