import { suggest } from '@leitfaden/core'
import { type Refusal, refuse } from '../faults/fault.ts'

interface Known {
  readonly id: string
  readonly key?: boolean
}

/** Nobody knows such a figure: names the nearest one, else those that the overview shows. */
export function unknownFigure(typed: string, figures: readonly Known[]): Refusal {
  const message = { de: 'diese Zahl gibt es nicht', en: 'there is no such figure' }
  const near = suggest(
    typed,
    figures.map(({ id }) => id),
  )
  const known = near ?? [...figures.filter(({ key }) => key).map(({ id }) => id), 'cost'].join(', ')
  return refuse('unknown-figure', message, { found: typed, expected: { de: known, en: known } })
}
