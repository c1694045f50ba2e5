import type { SourceNode } from '../source/source-node.ts'
import { type EmitStyle, emitEntry, emitNode } from './emit-yaml.ts'
import type { Placement } from './place-new-entries.ts'
import type { TextEdit } from './text-edit.ts'
import { commentsWithin, lineStart, type PlacedEntry } from './yaml-place.ts'

/** Rewrites a mapping in braces (`start` to `end`, braces included): untouched entries and what stands between them stay byte for byte. */
export function editFlowEntries(
  source: string,
  [start, end]: readonly [number, number],
  entries: readonly PlacedEntry[],
  changes: ReadonlyMap<string, SourceNode | undefined>,
  placements: readonly Placement[],
  style: Exclude<EmitStyle, 'block'>,
): TextEdit {
  const [first, last] = [entries[0], entries.at(-1)]
  const indent = blankBefore(source, start)
  const before = first ? source.slice(start + 1, first.keyStart) : style === 'json' ? `\n${indent}  ` : ' '
  const behind = last ? source.slice(last.valueEnd, end - 1) : style === 'json' ? `\n${indent}` : ' '
  const comma = before.includes('\n') ? `,\n${first ? blankBefore(source, first.keyStart) : `${indent}  `}` : ', '

  const parts: { text: string; comma: string }[] = []
  const added = (key: string, side: Placement['side']): void => {
    for (const placement of placements) {
      const value = changes.get(placement.id)
      if (placement.beside !== key || placement.side !== side || !value) continue
      parts.push({ text: emitEntry({ key: placement.id, value }, 0, style), comma })
    }
  }
  for (const [index, entry] of entries.entries()) {
    if (changes.has(entry.key) && changes.get(entry.key) === undefined) continue
    const value = changes.get(entry.key)
    const next = entries[index + 1]
    const key = commentsAbove(source, entry) + source.slice(entry.keyStart, entry.valueStart)
    added(entry.key, 'before')
    parts.push({
      text: value ? `${key} ${emitNode(value, 0, style)}` : source.slice(entry.keyStart, entry.valueEnd),
      comma: next ? source.slice(entry.valueEnd, next.keyStart) : comma,
    })
    added(entry.key, 'after')
  }
  for (const { id, beside } of placements) {
    const value = changes.get(id)
    if (beside === undefined && value) parts.push({ text: emitEntry({ key: id, value }, 0, style), comma })
  }
  const inside = parts.map(({ text, comma: behindIt }, index) => (index === parts.length - 1 ? text : text + behindIt))
  return { start: start + 1, end: end - 1, text: parts.length === 0 ? '' : `${before}${inside.join('')}${behind}` }
}

/** The comments inside a value that is replaced, each on a line of its own above the key. */
function commentsAbove(source: string, { pair, keyStart, valueStart, valueEnd }: PlacedEntry): string {
  const comments = commentsWithin([pair.srcToken?.sep, pair.srcToken?.value], valueStart, valueEnd)
  if (comments.length === 0) return ''
  const line = `\n${blankBefore(source, keyStart)}`
  return `${/\s/.test(source[keyStart - 1] ?? '') ? '' : line}${comments.join(line)}${line}`
}

/** The blanks at the start of the line of `offset`, as they are (JSON may use tabs). */
function blankBefore(source: string, offset: number): string {
  return /^[ \t]*/.exec(source.slice(lineStart(source, offset), offset))?.[0] ?? ''
}
