import type { Position } from '../issue.ts'
import type { SourceEntry, SourceMap, SourceNode } from '../source/source-node.ts'
import { isBefore } from './question-at.ts'

/**
 * Leaves out the entries whose syntax is broken, so that what is said about the rest is true: of the answers only the one with the fault,
 * elsewhere the whole entry; from `brokenFrom` on, everything. Undefined where nothing remains.
 */
export function dropBroken(
  root: SourceNode,
  faults: readonly Position[],
  brokenFrom?: Position,
): SourceNode | undefined {
  if (faults.length === 0) return root
  return root.kind === 'map' ? dropEntries(root, faults, brokenFrom, undefined) : undefined
}

function dropEntries(
  map: SourceMap,
  faults: readonly Position[],
  brokenFrom: Position | undefined,
  end: Position | undefined,
): SourceMap {
  const entries = map.entries.flatMap((entry, index): SourceEntry[] => {
    const next = map.entries[index + 1]?.keyAt ?? end
    const inside = (at: Position): boolean =>
      !(entry.keyAt && isBefore(at, entry.keyAt)) && (next === undefined || isBefore(at, next))
    if (entry.keyAt && brokenFrom && isBefore(brokenFrom, entry.keyAt)) return []
    if (!faults.some(inside)) return [entry]
    if (entry.key !== 'answers' || entry.value.kind !== 'map' || end) return []
    return [{ ...entry, value: dropEntries(entry.value, faults, brokenFrom, next ?? last) }]
  })
  return { ...map, entries }
}

const last: Position = { line: Number.POSITIVE_INFINITY, column: 1 }
