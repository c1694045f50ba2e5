import type {
  AnswerKind,
  AnswerValue,
  BackupScheme,
  Checklist,
  LoadProfile,
  RecordValue,
  ServiceLevel,
} from '@leitfaden/core'
import { backupParts } from './backup-parts.ts'
import { checklistParts } from './checklist-parts.ts'
import { loadParts } from './load-parts.ts'
import type { Part } from './part.ts'
import { recordParts } from './record-parts.ts'
import { serviceParts } from './service-parts.ts'
import type { Setting } from './setting.ts'

/** A composed answer part by part, blank without a value. A value fits its kind: it was parsed for it. */
export function answerParts(kind: AnswerKind, value: AnswerValue | undefined, setting: Setting): Part[] {
  switch (kind.kind) {
    case 'checklist':
      return checklistParts(kind, value as Checklist | undefined, setting)
    case 'record':
      return recordParts(kind, value as RecordValue | undefined, setting)
    case 'backup-scheme':
      return backupParts(value as BackupScheme | undefined, setting)
    case 'service-level':
      return serviceParts(value as ServiceLevel | undefined, setting)
    case 'load-profile':
      return loadParts(value as LoadProfile | undefined, setting)
    default:
      return []
  }
}
