import { z } from 'zod'

/** Where a fact or figure comes from. An assumption without a source says so instead of pretending. */
export const sourceSchema = z
  .strictObject({
    title: z.string().min(1),
    /** Public address, where there is one. */
    url: z.url({ protocol: /^https$/ }).optional(),
    /** Date of the text itself, or of the version that was read. */
    date: z.iso.date(),
  })
  .meta({ title: 'Source', description: 'Where a fact or figure comes from' })

export type Source = z.infer<typeof sourceSchema>
