import type { Result, SourceNode } from '@leitfaden/core'
import { readSource } from '@leitfaden/core/file'
import type { PriceList } from '@leitfaden/sizing/prices'
import { parsePriceList } from '@leitfaden/sizing/schema'

/** Reads the bytes of a price list in JSON, all faults at once. */
export function readPriceList(bytes: Uint8Array): Result<PriceList> {
  const { root, issues } = readSource(bytes, 'json')
  if (issues.length > 0) return { ok: false, issues }
  return parsePriceList(root && plain(root))
}

function plain(node: SourceNode): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(plain)
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]))
}
