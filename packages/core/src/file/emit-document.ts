import { allChapters } from '../guide/all-chapters.ts'
import type { Guide } from '../guide/guide.schema.ts'
import type { SourceEntry, SourceMap, SourceNode } from '../source/source-node.ts'
import type { Language } from '../text.ts'
import { emitEntry } from './emit-yaml.ts'

export interface DocumentParts {
  readonly guide: Guide
  readonly language?: Language | undefined
  readonly provider?: string | undefined
  readonly prices?: string | undefined
  readonly answers: ReadonlyMap<string, SourceNode>
  readonly model?: SourceMap | undefined
}

/** A new document, in the order in which it is written. */
export function documentTree({ guide, language, provider, prices, answers, model }: DocumentParts): SourceMap {
  const head = { guide: `${guide.id}@${guide.version}`, language, provider, prices }
  const texts = Object.entries(head).flatMap(([key, text]): SourceEntry[] =>
    text === undefined ? [] : [{ key, value: { kind: 'scalar', value: text, text, quoted: true } }],
  )
  const given = Array.from(answers, ([key, value]) => ({ key, value }))
  return {
    kind: 'map',
    entries: [
      ...texts,
      { key: 'answers', value: { kind: 'map', entries: given } },
      ...(model ? [{ key: 'model', value: model }] : []),
    ],
  }
}

/** A new document as YAML, its answers in the order of the guide, under the headings of the chapters where a language is given. */
export function emitDocument(parts: DocumentParts): string {
  const lines = documentTree(parts).entries.map((entry) => {
    const { key, value } = entry
    if (key !== 'answers' || value.kind !== 'map') return emitEntry(entry, 0, 'block')
    return value.entries.length === 0 ? 'answers:' : `answers:\n${emitAnswers(value, parts.guide, 2, parts.language)}`
  })
  return `${lines.join('\n')}\n`
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
