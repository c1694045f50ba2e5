import type { Quantity } from '../quantity/quantity.ts'

export interface Money {
  /** Decimal, as written: `12.50`. Never a binary float. */
  readonly amount: string
  readonly currency: string
}

/** Times as `HH:MM`. A window whose end is not after its start runs over midnight. */
export interface TimeWindow {
  readonly from: string
  readonly to: string
  /** IANA name; the provider's own zone where absent. */
  readonly zone?: string
}

export interface ChecklistItem {
  readonly checked: boolean
  readonly note?: string
}
export type Checklist = { readonly [item: string]: ChecklistItem }

export type LeafValue = string | number | boolean | readonly string[] | Quantity | Money | TimeWindow

export interface TableRow {
  /** Stable within the table; `row-1`, `row-2`, … where nobody gave one. */
  readonly id: string
  readonly cells: { readonly [column: string]: LeafValue }
}

export type RecordValue = { readonly [field: string]: LeafValue | Checklist }

export interface BackupScheme {
  /** A variant named by the provider profile, or `own` with counts below. */
  readonly variant?: string
  /** Restore points kept of each interval. */
  readonly hourly?: number
  readonly daily?: number
  readonly weekly?: number
  readonly monthly?: number
  /** Most work that may be lost (RPO), as a time. */
  readonly recoveryPoint?: Quantity
  /** A wished time of day, `HH:MM`. */
  readonly fixedTime?: string
}

export interface ServiceLevel {
  /** Id of a service level of the provider profile. */
  readonly level?: string
  /** Longest unplanned downtime per month, as a time. */
  readonly maxDowntime?: Quantity
  /** Id of a reaction tier of the provider profile. */
  readonly reaction?: string
}

export interface LoadEvent {
  readonly name: string
  /** `YYYY-MM-DD`, or words such as "each December". */
  readonly when?: string
  /** Load during the event over the usual load, 1 or more. */
  readonly factor?: number
}

/** Relative weights: only their ratio counts. */
export interface LoadProfile {
  /** 24 weights from 00:00. */
  readonly hours?: readonly number[]
  /** 7 weights from Monday. */
  readonly weekdays?: readonly number[]
  /** 12 weights from January. */
  readonly months?: readonly number[]
  readonly events?: readonly LoadEvent[]
}

/** The typed value of an answer, by the kind of its question. */
export interface ValueByKind {
  text: string
  'long-text': string
  choice: string
  'multi-choice': readonly string[]
  'yes-no': boolean
  checklist: Checklist
  number: number
  quantity: Quantity
  money: Money
  date: string
  'time-window': TimeWindow
  list: readonly string[]
  table: readonly TableRow[]
  record: RecordValue
  'backup-scheme': BackupScheme
  'service-level': ServiceLevel
  'load-profile': LoadProfile
}

export type AnswerValue = ValueByKind[keyof ValueByKind]
