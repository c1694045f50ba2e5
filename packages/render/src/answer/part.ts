/** One line of a composed answer: a label and what stands behind it, as far as it is known. */
export interface Part {
  /** As in a file. */
  readonly id: string
  readonly label: string
  readonly value?: string | undefined
  /** What belongs there in a few words: a unit, a form. */
  readonly hint?: string | undefined
  /** What may be chosen, or what the label means; longer than a hint. */
  readonly explanation?: string | undefined
  /** Lines beneath this one; then it has no value of its own. */
  readonly parts?: readonly Part[] | undefined
}

/** A label before what it names; a question needs no colon. */
export function before(label: string): string {
  return label.endsWith('?') ? label : `${label}:`
}

/** The label with an empty place behind it. */
export function blankLabel({ label, hint, explanation }: Part): string {
  const wanted = hint === undefined ? '' : ` (${hint})`
  const meaning = explanation === undefined ? '' : ` – ${explanation.replace(/\.$/u, '')}`
  return `${label}${wanted}${meaning}:`
}

/** The parts that say something, without empty places. */
export function knownParts(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => {
    if (part.parts === undefined) return part.value === undefined ? [] : [part]
    const known = knownParts(part.parts)
    return known.length === 0 ? [] : [{ ...part, parts: known }]
  })
}

/** Parts in running text: `Amount: 3 million; Returning: 20 %`. */
export function partsText(parts: readonly Part[]): string[] {
  return knownParts(parts).map(
    ({ label, value, parts: beneath }) => `${before(label)} ${beneath ? partsText(beneath).join(', ') : value}`,
  )
}
