import type { ChecklistItem, LeafValue } from '../../answer/value.ts'
import type { LeafKind } from '../../guide/answer-kind.schema.ts'
import type { Question } from '../../guide/question.schema.ts'
import type { ProviderProfile } from '../../provider/provider-profile.schema.ts'
import type { Text } from '../../text.ts'
import type { Preset } from './preset.ts'

/** What is typed into one field. */
export type FieldKind =
  | LeafKind
  /** A point of a checklist: done or not, with a note. */
  | { readonly kind: 'item' }
  /** A time of day. */
  | { readonly kind: 'time' }
  /** So many weights of which only the ratio counts. */
  | { readonly kind: 'weights'; readonly count: number; readonly presets: readonly Preset[] }

export type FieldValue = LeafValue | ChecklistItem | readonly number[]

export interface FormField {
  /** Unique within the form, or among the columns; empty where the question is its only field. */
  readonly id: string
  readonly title?: Text
  readonly help?: Text
  readonly kind: FieldKind
  readonly required?: boolean
  /** Asked only where another field has this value. */
  readonly onlyIf?: { readonly field: string; readonly is: string }
}

type FieldValues = { readonly [field: string]: FieldValue }

export interface FormRow {
  /** Of fixed rows and of rows that were there before; others get theirs when the form is done. */
  readonly id?: string
  /** Of fixed rows. */
  readonly title?: Text
  readonly cells: FieldValues
}

/** One question as a series of small ones: every field one at a time, rows column by column. Plain data, like the interview. */
export interface Form {
  readonly question: Question
  readonly provider?: ProviderProfile
  readonly fields: readonly FormField[]
  readonly values: FieldValues
  /** Rows follow the fields. */
  readonly table?: {
    readonly columns: readonly FormField[]
    readonly rows: readonly FormRow[]
    /** Nobody adds or removes rows. */
    readonly fixed: boolean
  }
  readonly place: FormPlace
}

export type FormPlace =
  | ({ readonly at: 'field'; readonly field: number } & Begun)
  /** Another row, or one of those that are there, or none. */
  | { readonly at: 'rows' }
  | ({ readonly at: 'cell'; readonly row: number; readonly column: number } & Begun)
  | { readonly at: 'end' }

interface Begun {
  /** Lines of a long text or of a list so far. */
  readonly lines?: readonly string[]
  /** A number whose unit is still asked for. */
  readonly amount?: string
}
