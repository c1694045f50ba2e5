import type { Guide } from '../guide/guide.schema.ts'
import type { Result } from '../issue.ts'
import { fromPlain } from '../source/from-plain.ts'
import type { Language } from '../text.ts'
import { checkWritten } from './check-written.ts'
import { documentHead, emitDocument } from './emit-document.ts'

export interface NewAnswersFile {
  readonly guide: Guide
  readonly language: Language
  readonly provider?: string
  readonly prices?: string
  /** By question id, as plain data the way files hold them. */
  readonly answers: { readonly [question: string]: unknown }
  /** Address of the JSON Schema for editors. */
  readonly schema?: string
}

/** A new answers file in YAML: questions in the order of the guide, chapters as comments, read again before it is returned. */
export function createAnswersFile({ answers, schema, ...parts }: NewAnswersFile): Result<string> {
  const defined = Object.entries(answers).filter(([, data]) => data !== undefined)
  const values = new Map(defined.map(([id, data]) => [id, fromPlain(data)]))
  const head = schema === undefined ? '' : `# yaml-language-server: $schema=${schema.replace(/\s/g, '%20')}\n`
  const written = head + emitDocument({ ...parts, answers: values })
  const fault = checkWritten({ kind: 'map', entries: documentHead(parts) }, values, written, 'yaml')
  return fault ? { ok: false, issues: [fault] } : { ok: true, value: written, issues: [] }
}
