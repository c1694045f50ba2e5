import type { Because } from './because.ts'

/** The same reasons in the same order, each once. */
export function distinctReasons(reasons: readonly Because[]): Because[] {
  const byPlace = new Map<string, Because>()
  for (const reason of reasons) {
    const place = [reason.question, reason.part ?? '', reason.column ?? ''].join('\n')
    if (!byPlace.has(place)) byPlace.set(place, reason)
  }
  return [...byPlace.values()]
}
