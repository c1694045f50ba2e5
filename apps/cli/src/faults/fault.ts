import type { Issue, Text } from '@leitfaden/core'

/** Something wrong with what a person wrote, in a file or on the command line. */
export interface Fault extends Issue {
  /** Name as given on the command line. Absent: the command line itself. */
  readonly file?: string
}

/** Nothing was done. `exitCode` 1: faults in the data · 2: the command can not be carried out as it was given. */
export interface Refusal {
  readonly ok: false
  readonly exitCode: 1 | 2
  readonly faults: readonly Fault[]
}

export type Attempt<T> = { readonly ok: true; readonly value: T } | Refusal

/** A command that can not be carried out as it was given. */
export function refuse(
  code: string,
  message: Text,
  more: { readonly file?: string; readonly found?: string; readonly expected?: Text } = {},
): Refusal {
  return { ok: false, exitCode: 2, faults: [{ code, severity: 'error', path: [], message, ...more }] }
}

export function inFile(file: string, issues: readonly Issue[]): Fault[] {
  return issues.map((issue) => ({ ...issue, file }))
}
