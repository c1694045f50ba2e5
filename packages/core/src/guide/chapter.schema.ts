import { z } from 'zod'
import { adviceRuleSchema } from './advice-rule.schema.ts'
import { questionSchema } from './question.schema.ts'
import { textSchema } from './text.schema.ts'

export const chapterSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    title: textSchema,
    introduction: textSchema,
    /** Fragment under which the printed original links this chapter. */
    anchor: z.string().optional(),
    questions: z.array(questionSchema).min(1),
    rules: z.array(adviceRuleSchema),
  })
  .meta({ title: 'Chapter' })
export type Chapter = z.infer<typeof chapterSchema>
