import { z } from 'zod'
import { chapterSchema } from './chapter.schema.ts'
import { guideExtensionSchema } from './guide-extension.schema.ts'
import { questionIdSchema } from './question.schema.ts'
import { sourceSchema } from './source.schema.ts'
import { textSchema } from './text.schema.ts'

export const guideSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    /** Major: answers need migration · minor: new questions or options · patch: wording. */
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    title: textSchema,
    purpose: textSchema,
    sources: z.record(z.string(), sourceSchema),
    chapters: z.array(chapterSchema).min(1),
    /** Ids that once existed. They stay listed so that nobody reuses them. */
    retired: z.array(questionIdSchema),
    /** Further questions that its documents may answer: put there by `extendGuide`. */
    extensions: z.array(guideExtensionSchema).optional(),
  })
  .meta({ title: 'Guide', description: 'A questionnaire that customers, developers and operations answer together' })
export type Guide = z.infer<typeof guideSchema>
