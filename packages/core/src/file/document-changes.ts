import type { Guide } from '../guide/guide.schema.ts'
import { fromPlain } from '../source/from-plain.ts'
import type { SourceNode } from '../source/source-node.ts'
import type { Language } from '../text.ts'
import { type ModelChanges, overrideSource } from './model-source.ts'
import {
  answersSection,
  assumptionsSection,
  entriesAt,
  formulasSection,
  type Section,
  type SectionChanges,
  topSection,
} from './section.ts'

/** New answers by question id, as plain data the way files hold them; `undefined` removes the answer. */
export type AnswerChanges = { readonly [question: string]: unknown }

/** What becomes of a document: parts that are `undefined` are removed, parts that are not named stay. */
export interface DocumentChanges {
  readonly language?: Language | undefined
  readonly provider?: string | undefined
  readonly prices?: string | undefined
  readonly answers?: AnswerChanges
  readonly model?: ModelChanges
}

const head = ['language', 'provider', 'prices'] as const

/** The changes by section, the top of the file last. Sections without a change are left out. */
export function sectionChanges(
  wanted: DocumentChanges,
  root: SourceNode | undefined,
  guide: Guide,
): readonly SectionChanges[] {
  const changes = (
    section: Section,
    values: { readonly [key: string]: unknown },
    write: (value: never, old: SourceNode | undefined) => SourceNode = fromPlain,
  ): SectionChanges => {
    const old = entriesAt(root, section.path)
    const entries = Object.entries(values).map(([key, value]): [string, SourceNode | undefined] => [
      key,
      value === undefined ? undefined : write(value as never, old.find((entry) => entry.key === key)?.value),
    ])
    return { section, entries: new Map(entries) }
  }
  return [
    changes(answersSection(guide), wanted.answers ?? {}),
    changes(assumptionsSection, wanted.model?.assumptions ?? {}, overrideSource),
    changes(formulasSection, wanted.model?.formulas ?? {}, overrideSource),
    changes(topSection, Object.fromEntries(head.flatMap((key) => (key in wanted ? [[key, wanted[key]]] : [])))),
  ].filter(({ entries }) => entries.size > 0)
}
