import type { Guide } from '../guide/guide.schema.ts'
import { headingLanguage, isHeading } from './chapter-headings.ts'
import type { Placement } from './place-new-entries.ts'
import type { TextEdit } from './text-edit.ts'
import { columnOf, endWithComments, lineStart, type PlacedEntry } from './yaml-place.ts'

/**
 * Puts new entries into a block mapping, each beside its neighbour, under the heading of its chapter where the file has such headings.
 * `emit` writes the entry of a key whose mapping stands at a column.
 */
export function addBlockEntries(
  source: string,
  entries: readonly PlacedEntry[],
  placements: readonly Placement[],
  emit: (key: string, column: number) => string,
  guide: Guide | undefined,
): TextEdit[] {
  const language = guide && headingLanguage(source, guide)
  const edits = new Map<number, string>()
  for (const { id, beside, side, opens } of placements) {
    const neighbour = entries.find(({ key }) => key === beside)
    if (!neighbour) continue
    const column = columnOf(source, neighbour.keyStart)
    const indent = ' '.repeat(column)
    const heading = opens && language ? `${indent}# ${opens.title[language]}\n` : ''
    const entry = `${heading}${indent}${emit(id, column)}`
    if (side === 'after') {
      const offset = endWithComments(source, neighbour.valueEnd, column)
      edits.set(offset, `${edits.get(offset) ?? ''}\n${heading && '\n'}${entry}`)
    } else {
      const floor = entries[entries.indexOf(neighbour) - 1]?.valueEnd ?? 0
      const offset = startAbove(source, neighbour.keyStart, floor, column, opens ? undefined : guide)
      edits.set(offset, `${edits.get(offset) ?? ''}${entry}\n${heading && '\n'}`)
    }
  }
  return Array.from(edits, ([offset, text]) => ({ start: offset, end: offset, text }))
}

/**
 * Start of the line above an entry at `column` and its comments, not above `floor`; with a guide below the heading of the chapter.
 * Comments indented deeper are not its own.
 */
function startAbove(source: string, keyStart: number, floor: number, column: number, guide: Guide | undefined): number {
  let start = lineStart(source, keyStart)
  while (start > 0) {
    const above = lineStart(source, start - 1)
    const line = source.slice(above, start)
    if (above < floor || !isCommentTo(column, line) || (guide && isHeading(line, guide))) return start
    start = above
  }
  return start
}

const isCommentTo = (column: number, line: string): boolean => line.search(/\S/) <= column && /^\s*#/.test(line)
