import type { Chapter } from '../guide/chapter.schema.ts'
import type { OrderedKey } from './section.ts'

/** Where a new entry goes: beside one that the file holds already, or nowhere yet. */
export interface Placement {
  readonly id: string
  readonly beside?: string
  readonly side: 'before' | 'after'
  /** The first entry of this chapter in the file. */
  readonly opens?: Chapter
}

/** Puts new entries where the order has them: after the one before, if possible of the same chapter. Those without a place in it go last. */
export function placeNewEntries(
  present: readonly string[],
  added: readonly string[],
  order: readonly OrderedKey[],
): Placement[] {
  const placements = new Map<string, Placement>()
  const isThere = (id: string): boolean => present.includes(id) || placements.has(id)
  const after = (id: string): Pick<Placement, 'beside' | 'side'> => {
    const { beside, side } = placements.get(id) ?? { beside: id, side: 'after' }
    return { side, ...(beside !== undefined && { beside }) }
  }

  for (const [index, { id, chapter }] of order.entries()) {
    if (!added.includes(id)) continue
    const before = order.slice(0, index).filter((entry) => isThere(entry.id))
    const later = order.slice(index + 1).filter((entry) => present.includes(entry.id))
    const previous = before.findLast((entry) => entry.chapter === chapter)
    const next = later.find((entry) => entry.chapter === chapter)
    const earlier = before.at(-1)
    const opens = chapter && { opens: chapter }
    if (previous) placements.set(id, { id, ...after(previous.id) })
    else if (next) placements.set(id, { id, beside: next.id, side: 'before' })
    else if (earlier) placements.set(id, { id, ...after(earlier.id), ...opens })
    else if (later[0]) placements.set(id, { id, beside: later[0].id, side: 'before', ...opens })
    else placements.set(id, { id, ...atEnd(present), ...opens })
  }
  const unknown = added.filter((id) => !placements.has(id))
  return [...placements.values(), ...unknown.map((id): Placement => ({ id, ...atEnd(present) }))]
}

function atEnd(present: readonly string[]): Pick<Placement, 'beside' | 'side'> {
  const last = present.at(-1)
  return { side: 'after', ...(last !== undefined && { beside: last }) }
}
