import { Composer, type Document, type YAMLError } from 'yaml'
import type { Position } from '../issue.ts'
import type { SourceNode } from '../source/source-node.ts'
import type { FileFault } from './file-fault.ts'
import { sourceFromYaml } from './source-from-yaml.ts'
import { surveyYaml } from './survey-yaml.ts'
import { yamlLibraryFault } from './yaml-library-fault.ts'

export interface ReadText {
  /** What could be read, possibly in part. Absent in an empty file and where nothing could be read. */
  readonly root?: SourceNode
  readonly faults: readonly FileFault[]
  /** From here on nothing that was read means anything. */
  readonly brokenFrom?: number
}

/** As strict and as plain as YAML can be: version 1.2, core schema, every key a text, no merging, no types beyond the scalar ones. */
export const yamlOptions = {
  version: '1.2',
  schema: 'core',
  stringKeys: true,
  uniqueKeys: false,
  merge: false,
  resolveKnownTags: false,
  prettyErrors: false,
  logLevel: 'error',
} as const

export function readYaml(text: string, locate: (offset: number) => Position): ReadText {
  const survey = surveyYaml(text)
  if (!survey.complete) return { faults: survey.faults, brokenFrom: 0 }

  const documents = [...new Composer(yamlOptions).compose(survey.tokens, true, text.length)] as Document.Parsed[]
  const fromLibrary = documents
    .flatMap(({ errors, warnings }): YAMLError[] => [...errors, ...warnings])
    .sort((a, b) => a.pos[0] - b.pos[0])
  const faults = [...survey.faults]
  const linesWithFault = new Set(faults.map(({ offset }) => locate(offset).line))
  const end = survey.unclosed ?? Number.POSITIVE_INFINITY
  for (const error of fromLibrary.filter((found) => isNews(found) && found.pos[0] < end)) {
    const fault = yamlLibraryFault(error, text)
    const { line } = locate(fault.offset)
    if (linesWithFault.has(line)) continue
    linesWithFault.add(line)
    faults.push(fault)
  }
  const [first, second] = documents
  if (second) faults.push(severalDocuments(second.range[0]))
  const contents = first?.contents
  const empty =
    !contents ||
    (contents.range[0] === contents.range[1] && text.slice(contents.range[0], contents.range[2]).trim() === '')
  return {
    faults,
    ...(!empty && { root: sourceFromYaml(contents, locate) }),
    ...(survey.unclosed !== undefined && { brokenFrom: survey.unclosed }),
  }
}

/** Unknown tags and directives were found by the survey already. */
const isNews = ({ code }: YAMLError): boolean => code !== 'TAG_RESOLVE_FAILED' && code !== 'BAD_DIRECTIVE'

const severalDocuments = (offset: number): FileFault => ({
  code: 'several-documents',
  offset,
  message: { de: 'die Datei enthält mehrere Dokumente', en: 'the file holds several documents' },
  expected: { de: 'ein einziges Dokument ohne weiteres „---“', en: 'one document without another “---”' },
})
