/** What is wrong with one formula of a model. `found` is the part at fault, as written. */
export interface FormulaFault {
  readonly code:
    | 'too-long'
    | 'too-large'
    | 'syntax'
    | 'not-allowed'
    | 'unknown-name'
    | 'wrong-dimension'
    | 'wrong-arguments'
    | 'wrong-axis'
  readonly found: string
  readonly expected?: string
}
