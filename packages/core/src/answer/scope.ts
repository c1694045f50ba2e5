import type { Issue, Position } from '../issue.ts'
import type { ProviderProfile } from '../provider/provider-profile.schema.ts'
import type { SourceNode } from '../source/source-node.ts'
import type { Language, Text } from '../text.ts'

/** Where a part of an answer, or of another section of a document, is read, and where its faults are collected. */
export interface Scope {
  /** Absent outside answers. */
  readonly question?: string
  readonly path: readonly (string | number)[]
  readonly provider?: ProviderProfile
  /** The language in which a person types numbers and dates; absent in files. */
  readonly language?: Language
  /** Shared by all scopes of one answer or section. */
  readonly issues: Issue[]
}

export function inside(scope: Scope, key: string | number): Scope {
  return { ...scope, path: [...scope.path, key] }
}

interface Fault {
  readonly code: string
  readonly message: Text
  readonly expected?: Text
  readonly severity?: 'warning'
  /** Instead of the node's own place and text. */
  readonly at?: Position | undefined
  readonly found?: string
}

/** Collects a fault of the node. Returns undefined: what a parser gives back when it has no value. */
export function report(scope: Scope, node: SourceNode, fault: Fault): undefined {
  const { code, message, expected, severity = 'error' } = fault
  const at = fault.at ?? node.at
  const found = fault.found ?? (node.kind === 'scalar' ? node.text : undefined)
  scope.issues.push({
    code,
    severity,
    path: scope.path,
    ...(scope.question !== undefined && { question: scope.question }),
    message,
    ...(at && { at }),
    ...(expected && { expected }),
    ...(found !== undefined && { found: shorten(found) }),
  })
  return undefined
}

const longest = 80

/** As much of a text as fits into a message. */
export function shorten(text: string): string {
  const characters = Array.from(text.slice(0, 4 * longest))
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text
}
