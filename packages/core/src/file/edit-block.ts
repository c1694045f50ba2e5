import { type CST, isMap, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import type { SourceList, SourceMap, SourceNode } from '../source/source-node.ts'
import { emitAfterColon, emitEntry, emitItem } from './emit-yaml.ts'
import { sameSource } from './same-source.ts'
import type { TextEdit } from './text-edit.ts'
import {
  columnOf,
  commentsWithin,
  contentEnd,
  endWithComments,
  lineEnd,
  lineStart,
  type PlacedEntry,
  placedEntries,
  rangeOf,
} from './yaml-place.ts'

/** Gives an entry of a block mapping another value. Where old and new are alike in kind, only what differs is touched. */
export function editEntry(source: string, entry: PlacedEntry, old: SourceNode, next: SourceNode): TextEdit[] {
  const fine = editWithin(source, entry.pair.value, old, next)
  if (fine) return fine
  const column = columnOf(source, entry.keyStart)
  const text = emitAfterColon(next, column, 'block', entry.key.length + 1)
  const { sep, value } = entry.pair.srcToken ?? {}
  return replace(source, entry.valueStart, entry.valueEnd, text, entry.keyStart, [sep, value])
}

/** Takes an entry with the lines it stands on out of a block mapping. */
export function removeEntry(source: string, { keyStart, valueEnd }: PlacedEntry): TextEdit {
  return removeLines(source, keyStart, valueEnd)
}

/** Puts an entry on a line of its own after `place`. */
function addEntryAfter(source: string, place: PlacedEntry, key: string, value: SourceNode): TextEdit {
  const column = columnOf(source, place.keyStart)
  const end = endWithComments(source, place.valueEnd, column)
  return { start: end, end, text: `\n${' '.repeat(column)}${emitEntry({ key, value }, column, 'block')}` }
}

function editWithin(source: string, node: unknown, old: SourceNode, next: SourceNode): TextEdit[] | undefined {
  if (sameSource(old, next)) return []
  if (isMap(node) && !node.flow && old.kind === 'map' && next.kind === 'map') return editMap(source, node, old, next)
  if (isSeq(node) && !node.flow && old.kind === 'list' && next.kind === 'list') return editList(source, node, old, next)
  return undefined
}

function editMap(source: string, map: YAMLMap, old: SourceMap, next: SourceMap): TextEdit[] | undefined {
  const placed = placedEntries(map)
  const kept = placed.filter(({ key }) => next.entries.some((entry) => entry.key === key))
  const last = kept.at(-1)
  if (!last || (kept[0] !== placed[0] && !startsLine(source, placed[0]?.keyStart ?? 0))) return undefined
  const edits = placed.flatMap((entry, index): TextEdit[] => {
    const value = next.entries.find(({ key }) => key === entry.key)?.value
    if (!value) return [removeEntry(source, entry)]
    return editEntry(source, entry, old.entries[index]?.value ?? value, value)
  })
  for (const { key, value } of next.entries) {
    if (!placed.some((entry) => entry.key === key)) edits.push(addEntryAfter(source, last, key, value))
  }
  return edits
}

function editList(source: string, list: YAMLSeq, old: SourceList, next: SourceList): TextEdit[] | undefined {
  const dashes = (list.srcToken as CST.BlockSequence).items.map(
    ({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset,
  )
  const places = list.items.map((item, index) => ({
    item,
    dash: dashes[index] ?? 0,
    start: rangeOf(item)[0],
    end: contentEnd(item),
  }))
  if (places.some(({ end, dash }) => end === 0 || dash === 0)) return undefined
  const [head, tail] = commonEnds(old.items, next.items)
  const shared = Math.min(old.items.length, next.items.length) - tail
  const edits: TextEdit[] = []
  for (let index = head; index < shared; index++) {
    const [place, before, after] = [places[index], old.items[index], next.items[index]]
    if (place && before && after) edits.push(...editItem(source, place, before, after))
  }
  for (const { dash, end } of places.slice(shared, old.items.length - tail)) {
    if (!startsLine(source, dash)) return undefined
    edits.push(removeLines(source, dash, end))
  }
  const added = next.items.slice(shared, next.items.length - tail)
  const place = places[shared - 1]
  if (added.length > 0 && !place) return undefined
  for (const item of place ? added : []) {
    const column = columnOf(source, place?.dash ?? 0)
    const end = endWithComments(source, place?.end ?? 0, column)
    edits.push({ start: end, end, text: `\n${' '.repeat(column)}- ${emitItem(item, column + 2)}` })
  }
  return next.items.length === 0 ? undefined : edits
}

function editItem(
  source: string,
  { item, dash, start, end }: { item: unknown; dash: number; start: number; end: number },
  old: SourceNode,
  next: SourceNode,
): TextEdit[] {
  const fine = editWithin(source, item, old, next)
  if (fine) return fine
  const text = emitItem(next, columnOf(source, start))
  return replace(source, start, end, text, dash, (item as Pair).srcToken)
}

/** How many items are the same at the start, and of the rest at the end. */
function commonEnds(old: readonly SourceNode[], next: readonly SourceNode[]): [number, number] {
  const least = Math.min(old.length, next.length)
  const alike = (a: SourceNode | undefined, b: SourceNode | undefined): boolean => !!a && !!b && sameSource(a, b)
  let head = 0
  while (head < least && alike(old[head], next[head])) head++
  let tail = 0
  while (tail < least - head && alike(old.at(-1 - tail), next.at(-1 - tail))) tail++
  return [head, tail]
}

/** Replaces a value. Comments inside it move to lines of their own above the line of `owner`: nobody else may delete them. */
function replace(source: string, start: number, end: number, text: string, owner: number, tree: unknown): TextEdit[] {
  const column = columnOf(source, owner)
  const stop = source[end - 1] === '\n' ? end - (source[end - 2] === '\r' ? 2 : 1) : end
  // Behind a value of several lines a comment would become part of it.
  const last = text.includes('\n') ? endWithComments(source, stop, column) : stop
  const behind = Array.from(source.slice(stop, last).matchAll(/#[^\r\n]*/g), ([comment]) => comment)
  const comments = [...commentsWithin(tree, start, stop), ...behind]
  const value = { start, end: behind.length > 0 ? last : stop, text }
  if (comments.length === 0) return [value]
  const above = lineStart(source, owner)
  const indent = ' '.repeat(column)
  return [{ start: above, end: above, text: comments.map((comment) => `${indent}${comment}\n`).join('') }, value]
}

function removeLines(source: string, from: number, to: number): TextEdit {
  const start = lineStart(source, from)
  const next = source.indexOf('\n', lineEnd(source, to))
  if (next !== -1) return { start, end: next + 1, text: '' }
  return { start: start === 0 ? 0 : lineEnd(source, start), end: source.length, text: '' }
}

const startsLine = (source: string, offset: number): boolean =>
  /^\s*$/.test(source.slice(lineStart(source, offset), offset))
