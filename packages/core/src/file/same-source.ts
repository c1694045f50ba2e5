import type { SourceNode } from '../source/source-node.ts'

/** Do both hold the same data? Places, quotes and the order of keys do not count; `1.10` and `1.1` differ, `"1"` and `1` too. */
export function sameSource(a: SourceNode, b: SourceNode): boolean {
  if (a.kind === 'scalar') {
    if (b.kind !== 'scalar' || a.value !== b.value) return false
    return typeof a.value !== 'number' || a.text === b.text
  }
  if (a.kind === 'list') {
    return b.kind === 'list' && a.items.length === b.items.length && a.items.every((item, i) => same(item, b.items[i]))
  }
  return (
    b.kind === 'map' &&
    a.entries.length === b.entries.length &&
    a.entries.every(({ key, value }) => same(value, b.entries.find((entry) => entry.key === key)?.value))
  )
}

const same = (a: SourceNode, b: SourceNode | undefined): boolean => b !== undefined && sameSource(a, b)
