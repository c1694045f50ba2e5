import { checksum } from './checksum.ts'

/**
 * How everything lies in the storage, for ever: a JSON object that begins with the number of its schema, and its checksum. So every version of
 * this program can tell what is newer than itself from what is damaged.
 */
export interface Sealed {
  readonly body: string
  readonly sum: string
}

export type Unsealed<T> =
  | { readonly kind: 'good'; readonly value: T }
  /** Written by a newer version of this program: to be left alone. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' }

export function seal(schema: number, value: object): Sealed {
  const body = JSON.stringify({ schema, ...value })
  return { body, sum: checksum(body) }
}

/** What has the right checksum was written by this program, by this version or an older one, and has the shape it had then. */
export function unseal<T>(stored: unknown, schema: number): Unsealed<T> {
  if (typeof stored !== 'object' || stored === null) return { kind: 'damaged' }
  const { body, sum } = stored as Partial<Sealed>
  if (typeof body !== 'string' || sum !== checksum(body)) return { kind: 'damaged' }
  const { schema: written, ...value } = JSON.parse(body) as { schema: number } & T
  return written > schema ? { kind: 'newer' } : { kind: 'good', value: value as T }
}
