import type { Spread } from '../sampling/spread.ts'

/** One number in base units: exact, or known only as a spread, of which `value` is the middle. */
export interface Given {
  readonly value: number
  readonly spread?: Spread
}

/** What a binding found: one number, or one per row of the table (`undefined`: the cell is empty). Values are in base units. */
export type Found =
  | { readonly kind: 'number'; readonly given: Given }
  | { readonly kind: 'rows'; readonly cells: readonly (Given | undefined)[] }
  | {
      readonly kind: 'fact'
      readonly given: Given
      readonly fact: string
      readonly source: string
      readonly assumption: boolean
    }
  | { readonly kind: 'default'; readonly given: Given; readonly source: string }
