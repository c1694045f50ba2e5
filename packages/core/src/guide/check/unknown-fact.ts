import { suggest } from '../../suggest.ts'
import type { GuideCheck } from './guide-check.ts'
import { placedOperands } from './placed-condition.ts'

/** Conditions name facts that at least one of the profiles states. Not checked where no profile is given. */
export const unknownFact: GuideCheck = (guide, profiles) => {
  const known = profiles.flatMap((profile) => Object.keys(profile.facts))
  if (profiles.length === 0) return []
  return placedOperands(guide).flatMap(({ operand, path, owner }) => {
    if (!('fact' in operand) || known.includes(operand.fact)) return []
    const meant = suggest(operand.fact, known)
    return [
      {
        code: 'unknown-fact',
        severity: 'error' as const,
        path: [...path, 'fact'],
        question: owner,
        message: { de: 'kein Profil kennt diese Angabe', en: 'no profile states this fact' },
        ...(meant === undefined ? {} : { expected: { de: meant, en: meant } }),
        found: operand.fact,
      },
    ]
  })
}
