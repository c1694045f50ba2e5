import { z } from 'zod'
import { answerKindSchema } from './answer-kind.schema.ts'
import { conditionSchema } from './condition.schema.ts'
import { textSchema } from './text.schema.ts'

export const audienceSchema = z.enum(['customer', 'development', 'operations'])
export type Audience = z.infer<typeof audienceSchema>

/** By when the answer is needed, in this order. */
export const phaseSchema = z.enum(['offer', 'kick-off', 'go-live'])
export type Phase = z.infer<typeof phaseSchema>

export const questionIdSchema = z.string().regex(/^[a-z]+(-[a-z]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/)

export const questionSchema = z
  .strictObject({
    /** `chapter.name`. The contract with every document ever written: never changed, never reused. */
    id: questionIdSchema,
    prompt: textSchema,
    /** Why it is asked and what a good answer holds. */
    help: textSchema,
    answer: answerKindSchema,
    /** Who can answer. */
    audience: z.array(audienceSchema).min(1),
    phase: phaseSchema,
    /** Asked only where this is not false. */
    relevance: conditionSchema.optional(),
    /** Does the estimate use it? */
    sizing: z.boolean().optional(),
  })
  .meta({ title: 'Question' })
export type Question = z.infer<typeof questionSchema>
