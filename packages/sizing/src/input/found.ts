/** What a binding found, in base units: one number, or one per row of the table (`undefined`: the cell is empty). */
export type Found =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'rows'; readonly values: readonly (number | undefined)[] }
  | {
      readonly kind: 'fact'
      readonly value: number
      readonly fact: string
      readonly source: string
      readonly assumption: boolean
    }
  | { readonly kind: 'default'; readonly value: number; readonly source: string }
