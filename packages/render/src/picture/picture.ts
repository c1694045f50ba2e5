import type { Column } from '../tree/table.ts'

/** A picture for people who see it, and the same as a table for everybody else. */
export interface Picture {
  readonly id: string
  readonly title: string
  readonly description: string
  /** A complete, self-contained `<svg>` element; ids inside begin with {@link id}. */
  readonly svg: string
  readonly table: { readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }
}
