import type { Issue } from '@leitfaden/core'
import { unknownNameIssue } from './unknown-name.ts'

interface Names {
  readonly names: readonly string[]
  readonly issues: readonly Issue[]
}

/** No page wants more. */
const most = 100

/** Names between blanks or commas, each once. Those that are not known are told and left out; none at all: the usual ones. */
export function readNames(
  of: 'question' | 'figure',
  given: string,
  known: readonly string[],
  usual: readonly string[],
): Names {
  const wanted = [...new Set(given.split(/[\s,]+/).filter((name) => name !== ''))].slice(0, most)
  if (wanted.length === 0) return { names: usual, issues: [] }
  const unknown = wanted.filter((name) => !known.includes(name))
  return {
    names: wanted.filter((name) => known.includes(name)),
    issues: unknown.map((name) => unknownNameIssue(of, name.slice(0, 80), known)),
  }
}
