import type { Because } from '../condition/because.ts'
import type { Severity } from '../guide/advice-rule.schema.ts'
import type { Text } from '../text.ts'

/** What a rule of the guide has to say about the answers. */
export interface Finding {
  /** Id of the rule. */
  readonly rule: string
  readonly question: string
  readonly severity: Severity
  readonly text: Text
  /** The answers that made it so. */
  readonly because: readonly Because[]
  /** Key into the guide's sources. */
  readonly source: string
}
