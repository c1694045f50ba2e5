/** An answer, or a part of one, that decided a condition. */
export interface Because {
  readonly question: string
  /** Id of the row, the item or the field. */
  readonly part?: string
  /** Column of that row, or item of the checklist in that field. */
  readonly column?: string
  /** What stands there, written as in an answers file; the answer's state where it has no value. */
  readonly found?: string
}
