import type { Position } from '../issue.ts'
import type { SourceEntry, SourceNode } from '../source/source-node.ts'

/** In which answer does a place of the file lie? Gives the path to it, so that a fault of the syntax names its question too. */
export function questionAt(root: SourceNode | undefined, at: Position | undefined): { path?: readonly string[] } {
  if (root?.kind !== 'map' || !at) return {}
  const top = lastBefore(root.entries, at)
  if (!top) return {}
  const answer = top.key === 'answers' && top.value.kind === 'map' ? lastBefore(top.value.entries, at) : undefined
  const path = answer ? [top.key, answer.key] : [top.key]
  return { path: isAtKey(answer ?? top, at) ? path.slice(0, -1) : path }
}

/** Then the key itself may be broken, and its name no help. */
const isAtKey = ({ keyAt }: SourceEntry, at: Position): boolean => keyAt?.line === at.line && keyAt.column === at.column

function lastBefore(entries: readonly SourceEntry[], at: Position): SourceEntry | undefined {
  return entries.findLast(({ keyAt }) => keyAt && !isBefore(at, keyAt))
}

/** Does `a` stand before `b`? */
export function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column)
}
