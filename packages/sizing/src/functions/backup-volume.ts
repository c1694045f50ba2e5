import { backupCopies } from './backup-copies.ts'
import type { Retention } from './restore-points.ts'

type Kept =
  /** What a scheme keeps on average. */
  | { readonly retention: Pick<Retention, 'most' | 'gaps'> }
  /** Ages of the points kept, in days, in any order. */
  | { readonly ages: readonly number[] }

export type BackedUp = Kept & {
  /** Used data, in any unit: the volumes come in the same. */
  readonly used: number
  /** Share of the blocks changed in a day, 0 to 1. */
  readonly changePerDay: number
  /** Size after compression over size before; 1 if nothing is compressed. */
  readonly compression?: number
}

export interface BackupVolume {
  /** One full copy, and for each gap between neighbouring points the blocks that changed in it, `S (1 − (1 − c)^Δ)`. */
  readonly volume: number
  /** As if no block changed twice, `min(S, c · S · Δ)`: the rule of thumb of most calculators, never too little. */
  readonly withoutRepeats: number
  /** As if each point were a full copy: never exceeded. */
  readonly fullCopies: number
}

/**
 * The space that a backup takes.
 *
 * Source: follows from storing each changed block once per kept point. `withoutRepeats` with one full copy is Veeam's formula
 * C · (F · Data + R · D · Data) (blog.dewin.me, Getting the correct input into RPS, 2015).
 */
export function backupVolume({ used, changePerDay, compression = 1, ...kept }: BackedUp): BackupVolume {
  const { most, gaps } = 'retention' in kept ? kept.retention : between(kept.ages)
  const volume = (copies: number): number => used * compression * (most === 0 ? 0 : copies)
  const sum = (share: (days: number) => number): number =>
    gaps.reduce((copies, { days, count }) => copies + count * share(days), 1)
  return {
    volume: volume(backupCopies(changePerDay, { most, gaps })),
    withoutRepeats: volume(sum((days) => Math.min(1, changePerDay * days))),
    fullCopies: volume(sum(() => 1)),
  }
}

/** The gaps between points of such ages. */
function between(ages: readonly number[]): Pick<Retention, 'most' | 'gaps'> {
  const sorted = ages.toSorted((a, b) => a - b)
  const days = sorted.slice(1).map((age, i) => age - (sorted[i] as number))
  return { most: ages.length, gaps: days.toSorted((a, b) => a - b).map((gap) => ({ days: gap, count: 1 })) }
}
