import { rationalFromNumber, toDecimal } from '../quantity/rational.ts'
import type { SourceEntry, SourceNode } from './source-node.ts'

/** Deeper data is no answer; a cycle ends here too. */
const deepest = 64

/**
 * Plain JavaScript data as source nodes without positions. Texts count as quoted, numbers are written out (`1e-7` as `0.0000001`),
 * properties that are undefined are left out. Throws a TypeError on what JSON has no word for: functions, symbols, instances of classes, cycles.
 */
export function fromPlain(value: unknown): SourceNode {
  return nodeOf(value, 0)
}

function nodeOf(value: unknown, depth: number): SourceNode {
  if (depth > deepest) throw new TypeError('Not plain data: nested too deeply')
  if (value === null || value === undefined) return { kind: 'scalar', value: null, text: 'null', quoted: false }
  if (typeof value === 'string') return { kind: 'scalar', value, text: value, quoted: true }
  if (typeof value === 'boolean') return { kind: 'scalar', value, text: String(value), quoted: false }
  if (typeof value === 'number') return { kind: 'scalar', value, text: writtenOut(value), quoted: false }
  if (Array.isArray(value)) return { kind: 'list', items: Array.from(value, (item) => nodeOf(item, depth + 1)) }
  if (typeof value !== 'object' || !isPlain(value)) throw new TypeError(`Not plain data: ${typeof value}`)
  const entries: SourceEntry[] = []
  for (const [key, property] of Object.entries(value)) {
    if (property !== undefined) entries.push({ key, value: nodeOf(property, depth + 1) })
  }
  return { kind: 'map', entries }
}

function writtenOut(value: number): string {
  return Number.isFinite(value) ? (toDecimal(rationalFromNumber(value)) as string) : String(value)
}

/** An object literal of this or another realm (a frame, a worker), or one without prototype. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
