import type { SourceNode } from '../source/source-node.ts'

/** Do both mean the same data, keys in the same order? Places and quotes do not count; `1.10` and `1.1` are two texts. */
export function sameSource(a: SourceNode, b: SourceNode): boolean {
  if (a.kind === 'scalar') {
    if (b.kind !== 'scalar' || typeof a.value !== typeof b.value) return false
    return Object.is(a.value, b.value) && (typeof a.value !== 'number' || a.text === b.text)
  }
  if (a.kind === 'list') {
    return b.kind === 'list' && a.items.length === b.items.length && a.items.every((item, i) => same(item, b.items[i]))
  }
  return (
    b.kind === 'map' &&
    a.entries.length === b.entries.length &&
    a.entries.every((entry, i) => entry.key === b.entries[i]?.key && same(entry.value, b.entries[i]?.value))
  )
}

const same = (a: SourceNode, b: SourceNode | undefined): boolean => b !== undefined && sameSource(a, b)
