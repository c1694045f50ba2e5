import { Composer, isMap, Parser } from 'yaml'
import { checkGuideReference } from '../document/check-guide-reference.ts'
import type { Guide } from '../guide/guide.schema.ts'
import type { Issue, Result } from '../issue.ts'
import { fromPlain } from '../source/from-plain.ts'
import type { SourceMap, SourceNode } from '../source/source-node.ts'
import { headingLanguage } from './chapter-headings.ts'
import { checkWritten } from './check-written.ts'
import { editEntry, removeEntry } from './edit-block.ts'
import { addBlockAnswers } from './edit-block-answers.ts'
import { editFlowAnswers } from './edit-flow-answers.ts'
import { documentHead, emitAnswers, emitDocument } from './emit-document.ts'
import { type Placement, placeNewAnswers } from './place-new-answers.ts'
import { type FileFormat, readSource } from './read-source.ts'
import { yamlOptions } from './read-yaml.ts'
import { applyEdits, type TextEdit } from './text-edit.ts'
import { columnOf, endWithComments, lineEnd, type PlacedEntry, placedEntries, rangeOf } from './yaml-place.ts'

export interface WriteAnswersOptions {
  /** Tells where new answers belong. */
  readonly guide: Guide
  readonly format?: FileFormat
}

/** New answers by question id, as plain data the way files hold them; `undefined` removes the answer. */
export type AnswerChanges = { readonly [question: string]: unknown }

/**
 * Changes answers in the text of a file. Everything else stays byte for byte: comments, order, spelling, ids that no guide knows.
 * The result was read again and compared before it is returned; a file that can not be read is not written,
 * nor is one of another or a newer guide.
 * Throws a TypeError where a change is no plain data.
 */
export function writeAnswers(source: string, changes: AnswerChanges, options: WriteAnswersOptions): Result<string> {
  const { guide, format = 'yaml' } = options
  const { root, issues } = readSource(source, format)
  if (issues.length > 0) return { ok: false, issues }
  const refusal = root?.kind === 'map' ? refusalOf(root, guide) : []
  if (refusal.length > 0) return { ok: false, issues: refusal }
  const wanted = new Map(
    Object.entries(changes).map(([id, data]) => [id, data === undefined ? undefined : fromPlain(data)]),
  )
  const mark = source.startsWith('\uFEFF') ? '\uFEFF' : ''
  const text = source.slice(mark.length)
  if (!root) return startFile(source, wanted, options)
  const edits = planEdits(text, root, wanted, guide, format)
  if (!edits) return { ok: false, issues: [noMapping] }
  const written = mark + applyEdits(text, edits)
  const fault = checkWritten(root, wanted, written, format)
  return fault ? { ok: false, issues: [fault] } : { ok: true, value: written, issues: [] }
}

/** A document of another guide, or of a newer one, may hold answers that mean something else: it is left alone. */
function refusalOf(root: SourceMap, guide: Guide): readonly Issue[] {
  const entry = root.entries.find(({ key }) => key === 'guide')
  const { foreign, issues } = checkGuideReference(entry, guide, root.at)
  return foreign ? issues : []
}

function planEdits(
  source: string,
  root: SourceNode,
  wanted: Wanted,
  guide: Guide,
  format: FileFormat,
): TextEdit[] | undefined {
  const [document] = new Composer({ ...yamlOptions, keepSourceTokens: true }).compose(new Parser().parse(source))
  const map: unknown = document?.contents
  if (!isMap(map) || root.kind !== 'map') return undefined
  const top = placedEntries(map)
  const answers = top.find(({ key }) => key === 'answers')
  const old = root.entries.find(({ key }) => key === 'answers')?.value
  if (old && old.kind !== 'map' && !(old.kind === 'scalar' && old.value === null)) return undefined

  const values = answers?.pair.value
  const entries = isMap(values) ? placedEntries(values) : []
  const present = entries.map(({ key }) => key).filter((key) => !wanted.has(key) || wanted.get(key))
  const placements = placeNewAnswers(
    present,
    [...wanted.keys()].filter((id) => wanted.get(id) && !present.includes(id)),
    guide,
  )
  const flow = format === 'json' ? 'json' : 'flow'
  if (map.flow && !isMap(values)) {
    const added = asMap(wanted, placements)
    const place: Placement = { id: 'answers', side: 'after', ...(top.at(-1) && { beside: top.at(-1)?.key ?? '' }) }
    return [editFlowAnswers(source, rangeOf(map), top, new Map([['answers', added]]), answers ? [] : [place], flow)]
  }
  if (isMap(values) && values.flow && (map.flow || present.length > 0 || placements.length === 0)) {
    return [editFlowAnswers(source, rangeOf(values), entries, wanted, placements, flow)]
  }
  const edits = old?.kind === 'map' && isMap(values) && !values.flow ? editEntries(source, entries, old, wanted) : []
  if (present.length > 0) return [...edits, ...addBlockAnswers(source, entries, placements, wanted, guide)]
  return [...edits, ...openAnswers(source, top, answers, asMap(wanted, placements), guide)]
}

type Wanted = ReadonlyMap<string, SourceNode | undefined>

function asMap(wanted: Wanted, placements: readonly Placement[]): SourceMap {
  const entries = placements.flatMap(({ id }) => {
    const value = wanted.get(id)
    return value ? [{ key: id, value }] : []
  })
  return { kind: 'map', entries }
}

/** Writes answers into a file in block style that holds none yet. */
function openAnswers(
  source: string,
  top: readonly PlacedEntry[],
  answers: PlacedEntry | undefined,
  added: SourceMap,
  guide: Guide,
): TextEdit[] {
  if (added.entries.length === 0) return []
  const place = answers ?? top.at(-1)
  const column = columnOf(source, place?.keyStart ?? 0)
  const indent = ' '.repeat(column)
  const { value } = answers?.pair ?? {}
  const [first] = isMap(value) && !value.flow ? placedEntries(value) : []
  const inner = first ? columnOf(source, first.keyStart) : column + 2
  const lines = emitAnswers(added, guide, inner, headingLanguage(source, guide))
  if (!answers) {
    const end = lineEnd(source, place?.valueEnd ?? 0)
    return [{ start: end, end, text: `${place ? '\n' : ''}${indent}answers:\n${lines}` }]
  }
  const { valueStart, valueEnd } = answers
  const gap = first ? valueStart : valueEnd
  const end = endWithComments(source, gap, column)
  return [
    { start: valueStart, end: gap, text: '' },
    { start: end, end, text: `\n${lines}` },
  ]
}

function editEntries(source: string, entries: readonly PlacedEntry[], old: SourceNode, wanted: Wanted): TextEdit[] {
  return entries.flatMap((entry, index): TextEdit[] => {
    if (!wanted.has(entry.key)) return []
    const value = wanted.get(entry.key)
    const before = old.kind === 'map' ? old.entries[index]?.value : undefined
    if (!value) return [removeEntry(source, entry)]
    return before ? editEntry(source, entry, before, value) : []
  })
}

/** A file with nothing but comments: they stay on top of the new document. */
function startFile(source: string, wanted: Wanted, { guide, format = 'yaml' }: WriteAnswersOptions): Result<string> {
  const answers = new Map([...wanted].flatMap(([id, value]) => (value ? [[id, value] as const] : [])))
  const gap = source === '' || source.endsWith('\n') ? '' : '\n'
  const written = `${source}${gap}${emitDocument({ guide, answers })}`
  const fault = checkWritten({ kind: 'map', entries: documentHead({ guide }) }, wanted, written, format)
  return fault ? { ok: false, issues: [fault] } : { ok: true, value: written, issues: [] }
}

const noMapping: Issue = {
  code: 'not-a-document',
  severity: 'error',
  path: [],
  at: { line: 1, column: 1 },
  message: { de: 'das ist kein Antwortdokument', en: 'this is no answers document' },
}
