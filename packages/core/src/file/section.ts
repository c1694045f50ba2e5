import { documentKeys } from '../document/document-keys.ts'
import { allChapters } from '../guide/all-chapters.ts'
import type { Chapter } from '../guide/chapter.schema.ts'
import type { Guide } from '../guide/guide.schema.ts'
import type { SourceEntry, SourceNode } from '../source/source-node.ts'

/** A mapping of an answers file whose entries are changed one by one. */
export interface Section {
  /** Keys from the top of the file to the mapping. */
  readonly path: readonly string[]
  /** Where its entries belong; others go last. */
  readonly order: readonly OrderedKey[]
  /** Whose chapters head its entries. */
  readonly guide?: Guide
}

export interface OrderedKey {
  readonly id: string
  readonly chapter?: Chapter
}

/** New values by key; `undefined` removes the entry. */
export type EntryChanges = ReadonlyMap<string, SourceNode | undefined>

export interface SectionChanges {
  readonly section: Section
  readonly entries: EntryChanges
}

const keysOf = (path: readonly string[], keys: readonly string[]): Section => ({
  path,
  order: keys.map((id) => ({ id })),
})

export const topSection = keysOf([], documentKeys)
export const modelSection = keysOf(['model'], ['assumptions', 'formulas'])
export const assumptionsSection = keysOf(['model', 'assumptions'], [])
export const formulasSection = keysOf(['model', 'formulas'], [])

export function answersSection(guide: Guide): Section {
  const order = allChapters(guide).flatMap((chapter) => chapter.questions.map(({ id }) => ({ id, chapter })))
  return { path: ['answers'], order, guide }
}

export function samePath(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key, index) => key === other[index])
}

/** The entries of a section; none where it is missing or blank. */
export function entriesAt(root: SourceNode | undefined, path: readonly string[]): readonly SourceEntry[] {
  const [key, ...rest] = path
  if (root?.kind !== 'map') return []
  if (key === undefined) return root.entries
  return entriesAt(root.entries.find((entry) => entry.key === key)?.value, rest)
}
