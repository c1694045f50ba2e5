import type { Position } from '../issue.ts'

/**
 * Data as somebody wrote it, before it is known to mean anything: what a YAML or JSON file, a form or a program hands in.
 * Scalars keep their source text, so that `1.10` can still be a text and `012` can be refused.
 */
export type SourceNode = SourceScalar | SourceList | SourceMap

export interface SourceScalar {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  /** As written, without quotes. Equal to `String(value)` where there is no source. */
  readonly text: string
  /** Was it quoted? A quoted `"12"` is a text, never a number. */
  readonly quoted: boolean
  readonly at?: Position
}

export interface SourceList {
  readonly kind: 'list'
  readonly items: readonly SourceNode[]
  readonly at?: Position
}

export interface SourceMap {
  readonly kind: 'map'
  /** In the order written. Keys are unique. */
  readonly entries: readonly SourceEntry[]
  readonly at?: Position
}

export interface SourceEntry {
  readonly key: string
  readonly keyAt?: Position
  readonly value: SourceNode
}
