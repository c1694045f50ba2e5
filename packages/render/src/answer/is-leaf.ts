import type { AnswerKind, LeafKind } from '@leitfaden/core'

const composed: ReadonlySet<AnswerKind['kind']> = new Set([
  'checklist',
  'table',
  'record',
  'backup-scheme',
  'service-level',
  'load-profile',
])

/** Does the answer fit into a cell? */
export function isLeaf(kind: AnswerKind): kind is LeafKind {
  return !composed.has(kind.kind)
}
