import type { Retention } from './restore-points.ts'

/**
 * How many times the used data a backup holds: one full copy, plus for each gap between neighbouring restore points the share
 * of blocks that changed in it, `1 − (1 − c)^Δ`. A block rewritten every day is stored once per restore point, not once per day.
 *
 * `changePerDay`: share of the blocks changed in a day, 0 to 1. 0 without any restore point.
 * Source: follows from storing each changed block once per kept point (as backy does with chunks of 4 MiB); at worst as many
 * full copies as points.
 */
export function backupCopies(changePerDay: number, retention: Retention): number {
  if (retention.most === 0) return 0
  return retention.gaps.reduce((sum, gap) => sum + gap.count * (1 - (1 - changePerDay) ** gap.days), 1)
}
