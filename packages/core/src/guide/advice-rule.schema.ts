import { z } from 'zod'
import { conditionSchema } from './condition.schema.ts'
import { textSchema } from './text.schema.ts'

/** blocker: the provider rules it out · warning: risky · advice: recommended practice · info: worth knowing. Worst first. */
export const severitySchema = z.enum(['blocker', 'warning', 'advice', 'info'])
export type Severity = z.infer<typeof severitySchema>

/** When the condition is true, the text is said about the question. Undecided conditions say nothing. */
export const adviceRuleSchema = z
  .strictObject({
    /** Starts with the question's id: `security.backup.fixed-time`. */
    id: z.string().regex(/^[a-z-]+\.[a-z0-9-]+\.[a-z0-9-]+$/),
    question: z.string(),
    when: conditionSchema,
    severity: severitySchema,
    text: textSchema,
    /** Key into the guide's sources. */
    source: z.string(),
  })
  .meta({ title: 'Advice rule' })
export type AdviceRule = z.infer<typeof adviceRuleSchema>
