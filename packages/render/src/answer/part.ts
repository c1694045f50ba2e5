/** One line of a composed answer: a label and what stands behind it, as far as it is known. */
export interface Part {
  readonly label: string
  readonly value: string | undefined
  /** What belongs there in a few words: a unit, a form. */
  readonly hint?: string | undefined
  /** What may be chosen, or what the label means; longer than a hint. */
  readonly explanation?: string | undefined
}

/** The label with an empty place behind it. */
export function blankLabel({ label, hint, explanation }: Part): string {
  const wanted = hint === undefined ? '' : ` (${hint})`
  const meaning = explanation === undefined ? '' : ` – ${explanation.replace(/\.$/u, '')}`
  return `${label}${wanted}${meaning}:`
}
