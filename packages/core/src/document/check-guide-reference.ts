import type { Guide } from '../guide/guide.schema.ts'
import type { Issue, Position } from '../issue.ts'
import type { SourceEntry, SourceNode } from '../source/source-node.ts'
import type { AnswersDocument } from './answers-document.ts'
import { documentIssue } from './document-issue.ts'

export interface GuideReference {
  readonly guide?: AnswersDocument['guide']
  /** Written for another guide or for a newer one: the answers mean something that is not known here. */
  readonly foreign: boolean
  readonly issues: readonly Issue[]
}

/** Can `guide: devops@1.0.0` of a document be read with this guide? Older versions and newer wording (patch) can. */
export function checkGuideReference(
  entry: SourceEntry | undefined,
  guide: Guide,
  rootAt: Position | undefined,
): GuideReference {
  const own = `${guide.id}@${guide.version}`
  const write = { de: `guide: ${own}`, en: `guide: ${own}` }
  const refused = (code: string, message: Issue['message'], foreign = false): GuideReference => {
    const node: SourceNode = entry?.value ?? { kind: 'map', entries: [], ...(rootAt && { at: rootAt }) }
    return { foreign, issues: [documentIssue(code, entry ? ['guide'] : [], node, { message, expected: write })] }
  }
  if (!entry)
    return refused('missing-guide', {
      de: 'es fehlt, für welchen Leitfaden das Dokument gilt',
      en: 'it is not said for which guide the document is',
    })

  const { value } = entry
  const [, id, version] =
    (value.kind === 'scalar' && /^([a-z]+(?:-[a-z]+)*)@(\d{1,9}\.\d{1,9}\.\d{1,9})$/.exec(value.text)) || []
  if (id === undefined || version === undefined) {
    return refused('wrong-guide-reference', {
      de: 'Leitfaden und Version sind so nicht lesbar',
      en: 'guide and version can not be read like this',
    })
  }
  if (id !== guide.id) {
    return refused(
      'other-guide',
      {
        de: `geschrieben für den Leitfaden „${id}“, dies ist „${guide.id}“`,
        en: `written for the guide “${id}”, this is “${guide.id}”`,
      },
      true,
    )
  }
  if (isNewer(version, guide.version)) {
    return refused(
      'newer-guide',
      {
        de: `geschrieben für Version ${version}, dies ist ${guide.version}`,
        en: `written for ${version}, this is ${guide.version}`,
      },
      true,
    )
  }
  return { guide: { id, version }, foreign: false, issues: [] }
}

/** Newer in major or minor: there may be questions and options that are not known here. */
function isNewer(version: string, own: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [ownMajor = 0, ownMinor = 0] = own.split('.').map(Number)
  return major > ownMajor || (major === ownMajor && minor > ownMinor)
}
