import type { AnswerKind } from '../guide/answer-kind.schema.ts'
import type { SourceNode } from '../source/source-node.ts'
import { parseBackupScheme } from './parse-backup-scheme.ts'
import { parseChecklist } from './parse-checklist.ts'
import { parseLeaf } from './parse-leaf.ts'
import { parseLoadProfile } from './parse-load-profile.ts'
import { parseRecord } from './parse-record.ts'
import { parseServiceLevel } from './parse-service-level.ts'
import { parseTable } from './parse-table.ts'
import type { Scope } from './scope.ts'
import type { AnswerValue } from './value.ts'

/** The typed value of an answer by the kind of its question. `undefined`: reported. */
export function parseValue(kind: AnswerKind, node: SourceNode, scope: Scope): AnswerValue | undefined {
  switch (kind.kind) {
    case 'checklist':
      return parseChecklist(kind, node, scope)
    case 'table':
      return parseTable(kind, node, scope)
    case 'record':
      return parseRecord(kind, node, scope)
    case 'backup-scheme':
      return parseBackupScheme(node, scope)
    case 'service-level':
      return parseServiceLevel(node, scope)
    case 'load-profile':
      return parseLoadProfile(node, scope)
    default:
      return parseLeaf(kind, node, scope)
  }
}
