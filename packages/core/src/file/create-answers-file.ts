import type { ModelOverrides } from '../document/model-overrides.ts'
import type { Guide } from '../guide/guide.schema.ts'
import type { Result } from '../issue.ts'
import { fromPlain } from '../source/from-plain.ts'
import type { Language } from '../text.ts'
import { checkWritten } from './check-written.ts'
import { documentTree, emitDocument } from './emit-document.ts'
import { modelSource } from './model-source.ts'
import { answersSection } from './section.ts'

export interface NewAnswersFile {
  readonly guide: Guide
  readonly language: Language
  readonly provider?: string
  readonly prices?: string
  /** By question id, as plain data the way files hold them. */
  readonly answers: { readonly [question: string]: unknown }
  /** What is changed about the sizing model. */
  readonly model?: ModelOverrides
  /** Address of the JSON Schema for editors. */
  readonly schema?: string
}

/** A new answers file in YAML: questions in the order of the guide, chapters as comments, read again before it is returned. */
export function createAnswersFile({ answers, schema, model, ...head }: NewAnswersFile): Result<string> {
  const defined = Object.entries(answers).filter(([, data]) => data !== undefined)
  const values = new Map(defined.map(([id, data]) => [id, fromPlain(data)]))
  const parts = { ...head, answers: values, model: modelSource(model) }
  const comment = schema === undefined ? '' : `# yaml-language-server: $schema=${schema.replace(/\s/g, '%20')}\n`
  const written = comment + emitDocument(parts)
  const given = { section: answersSection(head.guide), entries: values }
  const fault = checkWritten(documentTree({ ...parts, answers: new Map() }), [given], written, 'yaml')
  return fault ? { ok: false, issues: [fault] } : { ok: true, value: written, issues: [] }
}
