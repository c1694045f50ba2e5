import { Composer, isMap, isScalar, Parser, type YAMLMap } from 'yaml'
import type { SourceEntry, SourceMap } from '../source/source-node.ts'
import { addBlockEntries } from './add-block-entries.ts'
import { headingLanguage } from './chapter-headings.ts'
import { editEntry, removeEntry } from './edit-block.ts'
import { editFlowEntries } from './edit-flow-entries.ts'
import { emitAnswers } from './emit-document.ts'
import { emitEntry, emitNode } from './emit-yaml.ts'
import { type Placement, placeNewEntries } from './place-new-entries.ts'
import type { FileFormat } from './read-source.ts'
import { yamlOptions } from './read-yaml.ts'
import { type EntryChanges, modelSection, type Section, type SectionChanges, topSection } from './section.ts'
import { applyEdits, type TextEdit } from './text-edit.ts'
import {
  columnOf,
  commentsWithin,
  endWithComments,
  lineEnd,
  lineStart,
  type PlacedEntry,
  placedEntries,
  rangeOf,
} from './yaml-place.ts'

/**
 * The text with other entries in a section; `old`: those it holds. `undefined` where something else stands in the place of the section.
 */
export function editSection(
  source: string,
  changes: SectionChanges,
  old: readonly SourceEntry[],
  format: FileFormat,
): string | undefined {
  const [document] = new Composer({ ...yamlOptions, keepSourceTokens: true }).compose(new Parser().parse(source))
  const top: unknown = document?.contents
  if (!isMap(top)) return undefined
  const file = { source, top, format }
  const found = descend(top, changes.section.path)
  if (found.missing.length === 0) {
    const edits = planEdits(file, changes, old)
    return edits && applyEdits(source, edits)
  }
  if ([...changes.entries.values()].every((value) => value === undefined)) return source
  const edits = openSection(file, found, changes)
  const opened = edits && applyEdits(source, edits)
  return opened !== undefined && found.map.flow ? editSection(opened, changes, old, format) : opened
}

interface ParsedFile {
  readonly source: string
  readonly top: YAMLMap
  readonly format: FileFormat
}

function planEdits(file: ParsedFile, changes: SectionChanges, old: readonly SourceEntry[]): TextEdit[] | undefined {
  const { source } = file
  const { section, entries: wanted } = changes
  const { map, owner } = descend(file.top, section.path)
  const entries = placedEntries(map)
  const present = entries.map(({ key }) => key).filter((key) => !wanted.has(key) || wanted.get(key))
  const placements = place(present, wanted, section)
  if (owner && !section.guide && entries.length > 0 && present.length === 0 && placements.length === 0) {
    if (map.flow || !holdsComments(source, owner.entry, entries)) {
      const parent = section.path.length === 1 ? topSection : modelSection
      return planEdits(file, { section: parent, entries: new Map([[owner.entry.key, undefined]]) }, [])
    }
  }
  if (map.flow && (!owner || owner.within.flow || present.length > 0 || placements.length === 0)) {
    return [editFlowEntries(source, rangeOf(map), entries, wanted, placements, flowStyle(file))]
  }
  const edits = map.flow ? [] : editEntries(source, entries, old, wanted)
  if (placements.length === 0) return edits
  if (present.length > 0) {
    const emit = (key: string, column: number) => emitAdded(key, wanted, column)
    return [...edits, ...addBlockEntries(source, entries, placements, emit, section.guide)]
  }
  return owner && [...edits, ...fillEntry(source, owner.entry, section, addedEntries(wanted, placements))]
}

interface Descent {
  /** The mapping of the section, or the innermost one on the way to it. */
  readonly map: YAMLMap
  /** The entry that holds it, and the mapping in which that stands. */
  readonly owner?: { readonly within: YAMLMap; readonly entry: PlacedEntry }
  /** The keys below `map` that are missing or blank. */
  readonly missing: readonly string[]
}

function descend(top: YAMLMap, [key, ...rest]: readonly string[]): Descent {
  if (key === undefined) return { map: top, missing: [] }
  const entry = placedEntries(top).find((one) => one.key === key)
  const value = entry?.pair.value
  if (!entry || !isMap(value)) return { map: top, missing: [key, ...rest] }
  return { owner: { within: top, entry }, ...descend(value, rest) }
}

/** Writes entries into a file that lacks their section, or has a blank in its place; in braces only the outermost one that is missing, empty. */
function openSection(
  file: ParsedFile,
  { map, missing }: Descent,
  { section, entries: wanted }: SectionChanges,
): TextEdit[] | undefined {
  const { source } = file
  const entries = placedEntries(map)
  const [key = '', ...inner] = missing
  const present = entries.map((entry) => entry.key)
  const blank = entries.find((entry) => entry.key === key)
  if (blank && !isBlank(blank.pair.value)) return undefined
  const holder = missing.length === section.path.length ? topSection : modelSection
  const empty: SourceMap = { kind: 'map', entries: [] }
  const opened: EntryChanges = new Map([[key, empty]])
  const placements = place(present, opened, holder)
  if (map.flow) return [editFlowEntries(source, rangeOf(map), entries, opened, placements, flowStyle(file))]
  const value = inner.reduceRight<SourceMap>(
    (held, name) => ({ kind: 'map', entries: [{ key: name, value: held }] }),
    addedEntries(wanted, place([], wanted, section)),
  )
  if (blank) return fillEntry(source, blank, section, value)
  const emit = (name: string, column: number) => `${name}:\n${emitSection(source, section, value, column + 2)}`
  return addBlockEntries(source, entries, placements, emit, undefined)
}

/** Writes a block mapping behind the colon of an entry that holds none; or none any more: then behind what is removed and its comments. */
function fillEntry(source: string, entry: PlacedEntry, section: Section, value: SourceMap): TextEdit[] {
  const { keyStart, valueStart, valueEnd, pair } = entry
  const column = columnOf(source, keyStart)
  const [first] = isMap(pair.value) && !pair.value.flow ? placedEntries(pair.value) : []
  const lines = emitSection(source, section, value, first ? columnOf(source, first.keyStart) : column + 2)
  const end = endWithComments(source, valueEnd, column)
  const behind = { start: end, end, text: `\n${lines}` }
  if (!first) return [{ start: valueStart, end: valueEnd, text: '' }, behind]
  if (end > lineEnd(source, valueEnd)) return [behind]
  const next = source.indexOf('\n', end) + 1
  return [
    next === 0
      ? { ...behind, start: source.length, end: source.length }
      : { start: next, end: next, text: `${lines}\n` },
  ]
}

function emitSection(source: string, { guide }: Section, value: SourceMap, column: number): string {
  if (guide) return emitAnswers(value, guide, column, headingLanguage(source, guide))
  return `${' '.repeat(column)}${emitNode(value, column, 'block')}`
}

function emitAdded(key: string, wanted: EntryChanges, column: number): string {
  const value = wanted.get(key)
  return value ? emitEntry({ key, value }, column, 'block') : ''
}

function editEntries(
  source: string,
  entries: readonly PlacedEntry[],
  old: readonly SourceEntry[],
  wanted: EntryChanges,
): TextEdit[] {
  return entries.flatMap((entry): TextEdit[] => {
    if (!wanted.has(entry.key)) return []
    const value = wanted.get(entry.key)
    if (!value) return [removeEntry(source, entry)]
    const before = old.find(({ key }) => key === entry.key)?.value
    return before ? editEntry(source, entry, before, value) : []
  })
}

function place(present: readonly string[], wanted: EntryChanges, { order }: Section): Placement[] {
  const added = [...wanted.keys()].filter((key) => wanted.get(key) && !present.includes(key))
  return placeNewEntries(present, added, order)
}

function addedEntries(wanted: EntryChanges, placements: readonly Placement[]): SourceMap {
  const entries = placements.flatMap(({ id }): SourceEntry[] => {
    const value = wanted.get(id)
    return value ? [{ key: id, value }] : []
  })
  return { kind: 'map', entries }
}

/** Do comments stand in the section that belong to none of its entries? */
function holdsComments(
  source: string,
  { pair, keyStart, ...section }: PlacedEntry,
  entries: readonly PlacedEntry[],
): boolean {
  const end = lineEnd(source, section.valueEnd)
  const count = (from: number, to: number) => commentsWithin(pair.srcToken, from, to).length
  const behind = endWithComments(source, section.valueEnd, columnOf(source, keyStart)) > end
  const besideEntries = entries.map((entry) =>
    count(lineStart(source, entry.keyStart), lineEnd(source, entry.valueEnd)),
  )
  return behind || count(section.valueStart, end) > besideEntries.reduce((sum, own) => sum + own, 0)
}

const isBlank = (value: unknown): boolean => value === null || (isScalar(value) && value.value === null)

const flowStyle = ({ format }: ParsedFile): 'json' | 'flow' => (format === 'json' ? 'json' : 'flow')
