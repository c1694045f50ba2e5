import type { Issue, Result } from '@leitfaden/core'
import { checkShape } from './check-shape.ts'
import { plainData } from './plain-data.ts'
import type { Shape } from './shape.ts'
import { unknownNameIssue } from './unknown-name.ts'

interface Known<T> {
  readonly of: 'provider' | 'prices'
  readonly known: readonly (T & { readonly id: string })[]
  readonly shape: Shape
  /** What the shape can not say. */
  readonly check: (found: T) => readonly Issue[]
}

/** One of those that come along by its id, or somebody's own in JSON, read as strictly as anywhere else. */
export function readNamed<T>(given: string, { of, known, shape, check }: Known<T>): Result<T> {
  if (!given.trimStart().startsWith('{')) {
    const found = known.find(({ id }) => id === given.trim())
    if (found !== undefined) return { ok: true, value: found, issues: [] }
    const ids = known.map(({ id }) => id)
    return { ok: false, issues: [unknownNameIssue(of, given.slice(0, 80), ids)] }
  }
  const data = plainData(given)
  if (!data.ok) return data
  const misshapen = checkShape(data.value, shape)
  if (misshapen.length > 0) return { ok: false, issues: misshapen }
  const own = data.value as T
  const issues = check(own)
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: own, issues }
}
