import type { TableRow } from '../answer/value.ts'
import type { Context } from './context.ts'

/** Where a condition is evaluated: with `row`, inside `anyRow` of a table. */
export interface Scope {
  readonly context: Context
  readonly row?: { readonly question: string; readonly row: TableRow }
}
