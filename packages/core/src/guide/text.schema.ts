import { z } from 'zod'

export const textSchema = z
  .strictObject({ de: z.string().min(1), en: z.string().min(1) })
  .meta({ title: 'Text', description: 'One statement in every language' })
