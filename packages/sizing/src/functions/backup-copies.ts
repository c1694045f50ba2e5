import type { Retention } from './restore-points.ts'

/**
 * How many times the used data a backup holds: one full copy, plus for each gap between neighbouring restore points the share
 * of blocks that changed in it, `1 − (1 − c)^Δ`. A block rewritten every day is stored once per restore point, not once per day.
 *
 * `changePerDay`: share of the blocks changed in a day, from 0; beyond 1 all of them. 0 without any restore point, NaN for a
 * negative share.
 * Source: follows from storing each changed block once per kept point (as backy does with chunks of 4 MiB); at worst as many
 * full copies as points.
 */
export function backupCopies(changePerDay: number, { most, gaps }: Pick<Retention, 'most' | 'gaps'>): number {
  if (most === 0) return 0
  if (!(changePerDay >= 0)) return Number.NaN
  const inADay = 1 - Math.min(1, changePerDay)
  let copies = 1
  let days = 0
  let unchanged = 1
  for (const gap of gaps) {
    // Mostly one day longer than the one before: a product instead of a power.
    if (gap.days - days === 1) unchanged *= inADay
    else if (gap.days !== days) unchanged = inADay ** gap.days
    days = gap.days
    copies += gap.count * (1 - unchanged)
  }
  return copies
}
