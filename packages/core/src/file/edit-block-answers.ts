import type { Guide } from '../guide/guide.schema.ts'
import type { SourceNode } from '../source/source-node.ts'
import { headingLanguage, isHeading } from './chapter-headings.ts'
import { emitEntry } from './emit-yaml.ts'
import type { Placement } from './place-new-answers.ts'
import type { TextEdit } from './text-edit.ts'
import { columnOf, endWithComments, lineStart, type PlacedEntry } from './yaml-place.ts'

/** Puts new answers into a block mapping, each beside its neighbour, under the heading of its chapter where the file has such headings. */
export function addBlockAnswers(
  source: string,
  entries: readonly PlacedEntry[],
  placements: readonly Placement[],
  values: ReadonlyMap<string, SourceNode | undefined>,
  guide: Guide,
): TextEdit[] {
  const language = headingLanguage(source, guide)
  const edits = new Map<number, string>()
  for (const { id, beside, side, opens } of placements) {
    const neighbour = entries.find(({ key }) => key === beside)
    const value = values.get(id)
    if (!neighbour || !value) continue
    const column = columnOf(source, neighbour.keyStart)
    const indent = ' '.repeat(column)
    const heading = opens && language ? `${indent}# ${opens.title[language]}\n` : ''
    const entry = `${heading}${indent}${emitEntry({ key: id, value }, column, 'block')}`
    if (side === 'after') {
      const offset = endWithComments(source, neighbour.valueEnd, column)
      edits.set(offset, `${edits.get(offset) ?? ''}\n${heading && '\n'}${entry}`)
    } else {
      const floor = entries[entries.indexOf(neighbour) - 1]?.valueEnd ?? 0
      const offset = startAbove(source, neighbour.keyStart, floor, opens ? undefined : guide)
      edits.set(offset, `${edits.get(offset) ?? ''}${entry}\n${heading && '\n'}`)
    }
  }
  return Array.from(edits, ([offset, text]) => ({ start: offset, end: offset, text }))
}

/** Start of the line above an entry and its comments, not above `floor`; with a guide below the heading of the chapter. */
function startAbove(source: string, keyStart: number, floor: number, guide: Guide | undefined): number {
  let start = lineStart(source, keyStart)
  while (start > 0) {
    const above = lineStart(source, start - 1)
    const line = source.slice(above, start)
    if (above < floor || !/^\s*#/.test(line) || (guide && isHeading(line, guide))) return start
    start = above
  }
  return start
}
