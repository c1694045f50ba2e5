import type { FieldKind } from '@leitfaden/core'

/** `goesOn`: somebody is still typing at the same place, so that all of it is one step to take back. */
export type OnValue<V> = (value: V | undefined, how: { readonly goesOn: boolean }) => void

/** What the inputs of a field are called. */
export interface Names {
  /** Of the first input. */
  readonly id: string
  readonly labelledBy: string
  readonly describedBy?: string | undefined
}

export interface FieldProps<K extends FieldKind, V> {
  readonly kind: K
  readonly value: V | undefined
  readonly onValue: OnValue<V>
  /** Unique within the question; where drafts are kept. */
  readonly path: string
  readonly names: Names
  /** In a cell: one line, as little room as it needs. */
  readonly compact?: boolean
}

export function joinIds(...ids: readonly (string | false | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined
}
