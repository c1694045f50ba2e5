import type { Text } from './text.ts'

/** A place in a file. Both count from 1; columns count UTF-16 code units, as editors do. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A fault in data that a person wrote. Returned, never thrown, and all of a document at once. */
export interface Issue {
  /** Stable, for programs: `unknown-question`, `wrong-unit`, … */
  readonly code: string
  /** `warning`: read all the same, but worth a second look. */
  readonly severity: 'error' | 'warning'
  /** Keys and indices from the root of the document. */
  readonly path: readonly (string | number)[]
  /** The question the fault belongs to, where there is one. */
  readonly question?: string
  readonly at?: Position
  /** What is wrong. Short, no full stop. */
  readonly message: Text
  readonly expected?: Text
  /** What stood there instead, as written. */
  readonly found?: string
}

/** Either a value (then `issues` holds warnings only) or at least one error. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] }
