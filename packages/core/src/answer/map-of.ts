import { oneOf } from '../one-of.ts'
import type { SourceEntry, SourceNode } from '../source/source-node.ts'
import { suggest } from '../suggest.ts'
import { inside, report, type Scope, shorten } from './scope.ts'

/** The entries of a mapping by key, unknown keys reported with the nearest known one. Entries that hold nothing (`null`) are left out. */
export function mapOf(
  node: SourceNode,
  scope: Scope,
  known: readonly string[],
): ReadonlyMap<string, SourceNode> | undefined {
  const expected = { de: `eine Zuordnung mit ${known.join(', ')}`, en: `a mapping with ${known.join(', ')}` }
  if (node.kind !== 'map') {
    const message = { de: 'hier steht keine Zuordnung', en: 'this is no mapping' }
    return report(scope, node, { code: 'wrong-shape', message, expected })
  }
  const found = new Map<string, SourceNode>()
  for (const entry of node.entries) {
    if (!known.includes(entry.key)) reportUnknownKey(entry, scope, known)
    else if (entry.value.kind !== 'scalar' || entry.value.value !== null) found.set(entry.key, entry.value)
  }
  return found
}

function reportUnknownKey(entry: SourceEntry, scope: Scope, known: readonly string[]): void {
  const near = suggest(entry.key, known)
  report(inside(scope, entry.key), entry.value, {
    code: 'unknown-key',
    message: { de: `unbekannter Schlüssel „${shorten(entry.key)}“`, en: `unknown key “${shorten(entry.key)}”` },
    expected: near === undefined ? oneOf(known) : { de: near, en: near },
    at: entry.keyAt ?? entry.value.at,
    found: entry.key,
  })
}
