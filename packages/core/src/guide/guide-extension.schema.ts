import { z } from 'zod'
import { chapterSchema } from './chapter.schema.ts'
import { questionIdSchema } from './question.schema.ts'
import { sourceSchema } from './source.schema.ts'
import { textSchema } from './text.schema.ts'

const id = z.string().regex(/^[a-z]+(-[a-z]+)*$/)

/**
 * Further questions that answers documents of a guide may answer. They are none of the guide's own: tickets, progress and lists
 * of open questions leave them out unless they are asked for.
 */
export const guideExtensionSchema = z
  .strictObject({
    id,
    /** As that of a guide. Documents name the guide alone. */
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    /** Id of the guide. */
    extends: id,
    title: textSchema,
    purpose: textSchema,
    /** Its rules may cite these and those of the guide. */
    sources: z.record(z.string(), sourceSchema),
    chapters: z.array(chapterSchema).min(1),
    /** As those of a guide: ids that once existed. */
    retired: z.array(questionIdSchema),
  })
  .meta({ title: 'Guide extension', description: 'Further questions, none of the guide’s own' })
export type GuideExtension = z.infer<typeof guideExtensionSchema>
