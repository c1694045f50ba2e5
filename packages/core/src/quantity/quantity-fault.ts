import type { Text } from '../text.ts'
import type { Quantity } from './quantity.ts'

/** Why a text is no quantity, and what it may have meant. */
export interface QuantityFault {
  readonly code:
    | 'no-number'
    | 'approximate'
    | 'malformed-number'
    | 'ambiguous-number'
    | 'number-too-large'
    | 'number-too-precise'
    | 'negative-number'
    | 'missing-unit'
    | 'unknown-unit'
    | 'ambiguous-unit'
    | 'wrong-unit'
    | 'range-upside-down'
  readonly message: Text
  readonly expected?: Text
  /** Admissible quantities that may have been meant, likelier ones first: two where the text is ambiguous, for a person to choose from. */
  readonly readings: readonly Quantity[]
}

export type ParsedQuantity =
  | { readonly ok: true; readonly value: Quantity }
  | { readonly ok: false; readonly fault: QuantityFault }
