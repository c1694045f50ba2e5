import type { Answer } from './answer.ts'

/** Do two answers say the same, whatever the order of their parts? Two missing ones do. */
export function sameAnswer(one: Answer | undefined, other: Answer | undefined): boolean {
  return same(one, other)
}

/** Plain data only. A part that is undefined counts as left out. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false
    return one.every((item, index) => same(item, other[index]))
  }
  const [mine, theirs] = [partsOf(one), partsOf(other)]
  return mine.size === theirs.size && [...mine].every(([key, part]) => theirs.has(key) && same(part, theirs.get(key)))
}

function partsOf(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, part]) => part !== undefined))
}
