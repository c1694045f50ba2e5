import { allChapters } from '../guide/all-chapters.ts'
import type { Chapter } from '../guide/chapter.schema.ts'
import type { Guide } from '../guide/guide.schema.ts'

/** Where a new answer goes: beside one that the file holds already, or nowhere yet. */
export interface Placement {
  readonly id: string
  readonly beside?: string
  readonly side: 'before' | 'after'
  /** The first answer of this chapter in the file. */
  readonly opens?: Chapter
}

/** Puts new answers where the guide asks them: after the question before, if possible of the same chapter. Ids the guide does not know go last. */
export function placeNewAnswers(present: readonly string[], added: readonly string[], guide: Guide): Placement[] {
  const order = allChapters(guide).flatMap((chapter) => chapter.questions.map(({ id }) => ({ id, chapter })))
  const placements = new Map<string, Placement>()
  const isThere = (id: string): boolean => present.includes(id) || placements.has(id)
  const after = (id: string): Pick<Placement, 'beside' | 'side'> => {
    const { beside, side } = placements.get(id) ?? { beside: id, side: 'after' }
    return { side, ...(beside !== undefined && { beside }) }
  }

  for (const [index, { id, chapter }] of order.entries()) {
    if (!added.includes(id)) continue
    const before = order.slice(0, index).filter((question) => isThere(question.id))
    const later = order.slice(index + 1).filter((question) => present.includes(question.id))
    const previous = before.findLast((question) => question.chapter === chapter)
    const next = later.find((question) => question.chapter === chapter)
    const earlier = before.at(-1)
    if (previous) placements.set(id, { id, ...after(previous.id) })
    else if (next) placements.set(id, { id, beside: next.id, side: 'before' })
    else if (earlier) placements.set(id, { id, ...after(earlier.id), opens: chapter })
    else if (later[0]) placements.set(id, { id, beside: later[0].id, side: 'before', opens: chapter })
    else placements.set(id, { id, ...atEnd(present), opens: chapter })
  }
  const unknown = added.filter((id) => !placements.has(id))
  return [...placements.values(), ...unknown.map((id): Placement => ({ id, ...atEnd(present) }))]
}

function atEnd(present: readonly string[]): Pick<Placement, 'beside' | 'side'> {
  const last = present.at(-1)
  return { side: 'after', ...(last !== undefined && { beside: last }) }
}
