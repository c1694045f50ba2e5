import type { AdviceRule } from '../advice-rule.schema.ts'
import type { Guide } from '../guide.schema.ts'
import type { GuideExtension } from '../guide-extension.schema.ts'
import type { Path } from './guide-check.ts'
import { placedChapters } from './placed-chapter.ts'

export interface PlacedRule {
  readonly rule: AdviceRule
  readonly path: Path
  /** The extension that brings it; absent for the guide's own. */
  readonly extension?: GuideExtension
}

/** Every advice rule of the guide and its extensions with its place. */
export function placedRules(guide: Guide): PlacedRule[] {
  return placedChapters(guide).flatMap(({ chapter, path, ...rest }) =>
    chapter.rules.map((rule, r) => ({ rule, path: [...path, 'rules', r], ...rest })),
  )
}
