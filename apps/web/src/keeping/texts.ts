import type { Language } from '@leitfaden/core'
import type { KeptVersion } from './kept-project.ts'
import type { PartName } from './parts.ts'
import type { StorageFaultKind } from './storage-fault.ts'

export interface KeepingTexts {
  readonly saving: string
  /** What follows is where, if there is room for it, and when. */
  readonly saved: string
  readonly onThisDevice: string
  readonly notStored: string
  readonly notStoredTitle: (project: string) => string
  readonly faults: { readonly [K in StorageFaultKind]: string }
  readonly livesHere: string
  readonly downloadNow: string
  readonly tryAgain: string
  readonly reload: string
  readonly understood: string

  readonly gone: string
  readonly rolledBack: string
  readonly removedElsewhere: string
  readonly damaged: string
  readonly damagedLost: string
  readonly downloadDamaged: string
  readonly removed: (project: string) => string
  readonly bringBack: string

  readonly choicesTitle: string
  readonly choicesCount: (count: number) => string
  readonly choose: string
  readonly choicesHelp: string
  readonly mine: string
  readonly theirs: string
  /** Label of the step that can be taken back. */
  readonly chosen: string
  readonly nothing: string
  readonly partTitles: { readonly [K in Exclude<PartName['kind'], 'answer' | 'assumption' | 'formula'>]: string }
  readonly partOfModel: (title: string) => string
  readonly languages: { readonly [L in Language]: string }

  readonly project: (title: string) => string
  readonly rename: string
  readonly renamed: string
  readonly name: string
  readonly duplicate: string
  readonly copyOf: (title: string) => string
  readonly duplicated: string
  readonly download: string
  readonly remove: string
  /** The same where several projects are listed. */
  readonly removeNamed: (title: string) => string
  readonly changed: (when: string) => string
  readonly troubles: { readonly damaged: string; readonly newer: string }
  readonly failed: string

  readonly versions: string
  readonly versionsHelp: string
  readonly keepVersion: string
  readonly versionName: string
  readonly versionNameHelp: string
  readonly versionKept: string
  readonly noVersions: string
  readonly reasons: { readonly [K in Exclude<KeptVersion['reason'], 'named'>]: string }
  readonly answered: (answered: number, asked: number) => string
  readonly look: string
  readonly lookClosed: string
  readonly restore: string
  readonly restored: string
  readonly before: string
  readonly now: string
  readonly noDifference: string
}
