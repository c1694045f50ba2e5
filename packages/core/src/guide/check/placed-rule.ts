import type { AdviceRule } from '../advice-rule.schema.ts'
import type { Guide } from '../guide.schema.ts'
import type { Path } from './guide-check.ts'

export interface PlacedRule {
  readonly rule: AdviceRule
  readonly path: Path
}

/** Every advice rule of the guide with its place. */
export function placedRules(guide: Guide): PlacedRule[] {
  return guide.chapters.flatMap((chapter, c) =>
    chapter.rules.map((rule, r) => ({ rule, path: ['chapters', c, 'rules', r] })),
  )
}
