import type { Part } from './part-of.ts'

/** A value as a person would write it in an answers file: `200 to 800 user`, `22:00-05:00`, `redis, cookies`. Undefined where that takes more than a line. */
export function written(part: Part): string | undefined {
  if (typeof part === 'string') return part
  if (typeof part !== 'object') return String(part)
  if (Array.isArray(part)) return writtenList(part)
  if ('low' in part && 'high' in part) return `${part.low} to ${part.high} ${part.unit}`
  if ('unit' in part) return `${part.value} ${part.unit}`
  if ('currency' in part) return `${part.amount} ${part.currency}`
  if ('from' in part && 'to' in part) return `${part.from}-${part.to}`
  return undefined
}

function writtenList(part: readonly unknown[]): string | undefined {
  return part.every((entry) => typeof entry === 'string') ? part.join(', ') : undefined
}
