import type { Column } from '../tree/table.ts'
import type { Shape } from './svg/shape.ts'

/** A picture for people who see it, and the same as a table for everybody else. */
export interface Picture {
  readonly id: string
  readonly title: string
  readonly description: string
  /** The `<svg>` element as data, for a page that builds it from nodes and has `pictureStyle` among its style sheets; ids inside begin with {@link id}. */
  readonly drawing: Shape
  /** The same as markup, complete with its style sheet. */
  readonly svg: string
  readonly table: { readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }
}
