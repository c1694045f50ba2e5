import { checkGuideReference } from '../document/check-guide-reference.ts'
import type { Guide } from '../guide/guide.schema.ts'
import type { Issue, Result } from '../issue.ts'
import type { SourceMap, SourceNode } from '../source/source-node.ts'
import { checkWritten } from './check-written.ts'
import { type DocumentChanges, sectionChanges } from './document-changes.ts'
import { editSection } from './edit-section.ts'
import { documentTree, emitDocument } from './emit-document.ts'
import { modelSource } from './model-source.ts'
import { type FileFormat, readSource } from './read-source.ts'
import { entriesAt, type SectionChanges } from './section.ts'

export interface WriteOptions {
  /** Tells where new answers belong. */
  readonly guide: Guide
  readonly format?: FileFormat
}

/**
 * Changes parts of a document in the text of its file: answers, language, provider, price list, changes of the model. Everything else
 * stays byte for byte: comments, order, spelling, ids that no guide knows. New parts stand where a new file would have them; a section
 * of the model that holds nothing any more goes too, unless comments stand in it.
 * The result was read again and compared before it is returned; a file that can not be read is not written, nor is one of another or a
 * newer guide. A blank text becomes a new file.
 * Throws a TypeError where an answer is no plain data.
 */
export function writeChanges(source: string, changes: DocumentChanges, options: WriteOptions): Result<string> {
  const { guide, format = 'yaml' } = options
  const text = source.trim() !== '' ? source : format === 'json' ? blankJson(guide) : ''
  const { root, issues } = readSource(text, format)
  if (issues.length > 0) return { ok: false, issues }
  if (!root) return startFile(text, changes, guide)
  const refusal = root.kind === 'map' ? refusalOf(root, guide) : [noMapping]
  if (refusal.length > 0) return { ok: false, issues: refusal }
  const wanted = sectionChanges(changes, root, guide)
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const edited = editSections(text.slice(mark.length), root, wanted, format)
  if (edited === undefined) return { ok: false, issues: [noMapping] }
  const written = mark + edited
  const fault = checkWritten(root, wanted, written, format)
  return fault ? { ok: false, issues: [fault] } : { ok: true, value: written, issues: [] }
}

/** A document of another guide, or of a newer one, may hold answers that mean something else: it is left alone. */
function refusalOf(root: SourceMap, guide: Guide): readonly Issue[] {
  const entry = root.entries.find(({ key }) => key === 'guide')
  const { foreign, issues } = checkGuideReference(entry, guide, root.at)
  return foreign ? issues : []
}

/** Section by section, each in the text that the one before left. */
function editSections(
  source: string,
  root: SourceNode,
  wanted: readonly SectionChanges[],
  format: FileFormat,
): string | undefined {
  let text = source
  for (const changes of wanted) {
    const edited = editSection(text, changes, entriesAt(root, changes.section.path), format)
    if (edited === undefined) return undefined
    text = edited
  }
  return text
}

/** A file with nothing but comments: they stay on top of the new document. */
function startFile(source: string, changes: DocumentChanges, guide: Guide): Result<string> {
  const { language, provider, prices, model } = changes
  const wanted = sectionChanges(changes, undefined, guide)
  const entries = wanted.find(({ section }) => section.guide)?.entries ?? new Map<string, undefined>()
  const answers = new Map([...entries].flatMap(([id, value]) => (value ? [[id, value] as const] : [])))
  const parts = { guide, language, provider, prices, answers, model: modelSource(model) }
  const gap = source === '' || source.endsWith('\n') ? '' : '\n'
  const written = `${source}${gap}${emitDocument(parts)}`
  const fault = checkWritten(documentTree({ guide, answers: new Map() }), wanted, written, 'yaml')
  return fault ? { ok: false, issues: [fault] } : { ok: true, value: written, issues: [] }
}

const blankJson = ({ id, version }: Guide): string => `{\n  "guide": "${id}@${version}"\n}\n`

const noMapping: Issue = {
  code: 'not-a-document',
  severity: 'error',
  path: [],
  at: { line: 1, column: 1 },
  message: { de: 'das ist kein Antwortdokument', en: 'this is no answers document' },
}
