import type { GuideCheck } from './guide-check.ts'
import { placedRules } from './placed-rule.ts'

/** Every rule cites a source of the guide or of the extension that brings it. */
export const unknownSource: GuideCheck = (guide) =>
  placedRules(guide)
    .filter(({ rule, extension }) => ![guide, extension].some((one) => one && Object.hasOwn(one.sources, rule.source)))
    .map(({ rule, path }) => ({
      code: 'unknown-source',
      severity: 'error',
      path: [...path, 'source'],
      question: rule.question,
      message: { de: 'Quelle gibt es nicht', en: 'no such source' },
      found: rule.source,
    }))
