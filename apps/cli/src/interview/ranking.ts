import type { Talk } from './talk.ts'

/** Ids of questions, first the one whose answer would narrow the cost most. Empty where there are no prices. */
export function ranking({ reckoned }: Talk): string[] {
  const cost = reckoned?.estimate.uncertainty.find(({ of }) => of === 'cost')
  return (cost?.questions ?? []).map(({ question }) => question)
}
