import type { SourceNode } from '../src/source/source-node.ts'

/** Source nodes as plain data, for comparing. */
export function plainOf(node: SourceNode | undefined): unknown {
  if (node === undefined) return null
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(plainOf)
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainOf(value)]))
}
