import type { AnswersDocument } from '../document/answers-document.ts'
import { type ParseAnswersOptions, parseAnswersDocument } from '../document/parse-answers-document.ts'
import type { Issue, Result } from '../issue.ts'
import { languages } from '../text.ts'
import { byPosition, type FileFormat, readSource } from './read-source.ts'

export interface ReadAnswersOptions extends Omit<ParseAnswersOptions, 'language'> {
  /** `json` is strict JSON. `yaml` (the default) reads JSON as well, as far as it is YAML. */
  readonly format?: FileFormat
}

/** An answers document, or what is wrong with the file: every fault at once, each with line and column, in the order of the file. */
export type ReadAnswers = Result<AnswersDocument>

/** An answers file (YAML or JSON; UTF-8 bytes or text) → typed answers. An empty file holds no answers and says so in a warning. */
export function readAnswers(input: Uint8Array | string, { format, ...options }: ReadAnswersOptions): ReadAnswers {
  const { root, issues, partial } = readSource(input, format)
  if (!root) {
    if (issues.length > 0) return { ok: false, issues }
    const { id, version } = options.guide
    return { ok: true, value: { guide: { id, version }, language: languages[0], answers: {} }, issues: [emptyFile] }
  }
  const parsed = parseAnswersDocument(root, options)
  const places = new Set(issues.map(place))
  const further = parsed.issues.filter(
    (issue) => !(places.has(place(issue)) || (partial && (issue.code === 'missing-guide' || issue.path.length === 0))),
  )
  const all = [...issues, ...further].sort(byPosition)
  return parsed.ok && issues.every(({ severity }) => severity === 'warning')
    ? { ok: true, value: parsed.value, issues: all }
    : { ok: false, issues: all }
}

const place = ({ at }: Issue): string => `${at?.line}:${at?.column}`

const emptyFile: Issue = {
  code: 'empty-file',
  severity: 'warning',
  path: [],
  at: { line: 1, column: 1 },
  message: { de: 'die Datei ist leer: noch keine Antworten', en: 'the file is empty: no answers yet' },
}
