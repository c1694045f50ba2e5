import type { KeptVersion } from './kept-project.ts'

const day = 86_400_000

/**
 * Which of the versions (newest first) may go: never one that somebody named; of the others ten stay, further back one a day for two weeks,
 * then one a week for a year.
 */
export function surplusVersions<V extends Pick<KeptVersion, 'reason' | 'keptAt'>>(
  versions: readonly V[],
  now: number,
): V[] {
  const automatic = versions.filter(({ reason }) => reason !== 'named')
  const spans = new Set<string>()
  return automatic.slice(10).filter(({ keptAt }) => {
    const age = now - keptAt
    const span = age < 14 * day ? `day ${Math.floor(keptAt / day)}` : `week ${Math.floor(keptAt / (7 * day))}`
    if (age > 365 * day || spans.has(span)) return true
    spans.add(span)
    return false
  })
}
