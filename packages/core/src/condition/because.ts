/** An answer, or a part of one, that decided a condition. */
export interface Because {
  readonly question: string
  /** Id of the row, the item or the field. */
  readonly part?: string
  /** Column of that row, or item of the checklist in that field. */
  readonly column?: string
  /** What stands there, written as in an answers file; the answer's state where it has no value. */
  readonly found?: string
}

/** The same reasons in the same order, each once. */
export function distinctReasons(reasons: readonly Because[]): Because[] {
  const byPlace = new Map<string, Because>()
  for (const reason of reasons) {
    const place = [reason.question, reason.part ?? '', reason.column ?? ''].join('\n')
    if (!byPlace.has(place)) byPlace.set(place, reason)
  }
  return [...byPlace.values()]
}

/** The place of an answer, or of a part of it: `['staging', 'by']`. */
export function placeOf(question: string, path: readonly string[]): Because {
  const [part, column] = path
  if (part === undefined) return { question }
  return column === undefined ? { question, part } : { question, part, column }
}
