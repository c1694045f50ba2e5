import { allChapters } from '../guide/all-chapters.ts'
import type { Guide } from '../guide/guide.schema.ts'
import type { SourceEntry, SourceMap, SourceNode } from '../source/source-node.ts'
import type { Language } from '../text.ts'
import { emitEntry } from './emit-yaml.ts'

export interface DocumentParts {
  readonly guide: Pick<Guide, 'id' | 'version'>
  readonly language?: Language
  readonly provider?: string
  readonly prices?: string
}

/** The entries of a document above its answers. */
export function documentHead({ guide, language, provider, prices }: DocumentParts): SourceEntry[] {
  const parts = { guide: `${guide.id}@${guide.version}`, language, provider, prices }
  return Object.entries(parts).flatMap(([key, text]): SourceEntry[] =>
    text === undefined ? [] : [{ key, value: { kind: 'scalar', value: text, text, quoted: true } }],
  )
}

/** A new document as YAML, its answers in the order of the guide, under the headings of the chapters where a language is given. */
export function emitDocument(
  parts: DocumentParts & { guide: Guide; answers: ReadonlyMap<string, SourceNode> },
): string {
  const entries = Array.from(parts.answers, ([key, value]) => ({ key, value }))
  const head = documentHead(parts).map((entry) => emitEntry(entry, 0, 'block'))
  const answers = entries.length === 0 ? [] : [emitAnswers({ kind: 'map', entries }, parts.guide, 2, parts.language)]
  return `${[...head, 'answers:', ...answers].join('\n')}\n`
}

/** Answers as lines at column `column`, in the order of the guide; those the guide does not know come last. */
export function emitAnswers(
  { entries }: SourceMap,
  guide: Guide,
  column: number,
  headings: Language | undefined,
): string {
  const indent = ' '.repeat(column)
  const known = new Set<string>()
  const blocks = allChapters(guide).map(({ title, questions }) => {
    const found = questions.flatMap(({ id }) => entries.filter(({ key }) => key === id))
    for (const { key } of found) known.add(key)
    const lines = found.map((entry) => indent + emitEntry(entry, column, 'block'))
    return headings && lines.length > 0 ? [`${indent}# ${title[headings]}`, ...lines] : lines
  })
  const rest = entries.filter(({ key }) => !known.has(key)).map((entry) => indent + emitEntry(entry, column, 'block'))
  return [...blocks, rest]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join(headings ? '\n\n' : '\n')
}
