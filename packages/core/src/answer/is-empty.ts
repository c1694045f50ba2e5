import type { SourceNode } from '../source/source-node.ts'

/** Did somebody leave the place blank? */
export function isEmpty(node: SourceNode): boolean {
  if (node.kind === 'list') return node.items.length === 0
  if (node.kind === 'map') return node.entries.length === 0
  return node.value === null || (typeof node.value === 'string' && node.value.trim() === '')
}
