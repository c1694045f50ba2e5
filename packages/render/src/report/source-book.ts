import type { Source } from '@leitfaden/core'

/** Numbers sources in the order in which they are cited; the same source keeps its number. */
export interface SourceBook {
  readonly cite: (source: Source) => number
  /** All sources cited so far, from number 1. */
  readonly cited: () => readonly Source[]
}

export function sourceBook(): SourceBook {
  const byKey = new Map<string, { number: number; source: Source }>()
  return {
    cite: (source) => {
      const key = JSON.stringify([source.title, source.url, source.date])
      const known = byKey.get(key) ?? { number: byKey.size + 1, source }
      byKey.set(key, known)
      return known.number
    },
    cited: () => [...byKey.values()].map(({ source }) => source),
  }
}
