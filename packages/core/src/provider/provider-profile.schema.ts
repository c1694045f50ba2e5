import { z } from 'zod'
import { sourceSchema } from '../guide/source.schema.ts'
import { textSchema } from '../guide/text.schema.ts'

const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)

/** `source` is a key into the profile's sources. `assumption`: the provider does not say so; our own reading of it. */
const cited = { source: z.string(), assumption: z.boolean().optional() }

/**
 * A quantity with unit as text (`100 GiB`), one of several options by its id (`backy`; those of a question where it is about the
 * same matter), or a plain number, yes/no, or words.
 */
export const factSchema = z.strictObject({
  title: textSchema,
  value: z.union([
    z.strictObject({ quantity: z.string() }),
    z.strictObject({ option: id }),
    z.number(),
    z.boolean(),
    textSchema,
  ]),
  ...cited,
})
export type Fact = z.infer<typeof factSchema>

/** Restore points kept of each interval, 0 for none. */
export const backupVariantSchema = z.strictObject({
  id,
  title: textSchema,
  hourly: z.int().min(0).max(744),
  daily: z.int().min(0).max(400),
  weekly: z.int().min(0).max(260),
  monthly: z.int().min(0).max(120),
  ...cited,
})
export type BackupVariant = z.infer<typeof backupVariantSchema>

/** When somebody is there and how soon they react. Days 1 (Monday) to 7; times `HH:MM`, `24:00` is the end of the day. */
export const reactionTierSchema = z.strictObject({
  id,
  title: textSchema,
  days: z.tuple([z.int().min(1).max(7), z.int().min(1).max(7)]),
  from: z.string(),
  to: z.string(),
  /** Longest time until somebody works on the fault, counted inside the window. */
  reaction: z.strictObject({ quantity: z.string() }),
  ...cited,
})
export type ReactionTier = z.infer<typeof reactionTierSchema>

export const serviceLevelSchema = z.strictObject({ id, title: textSchema, help: textSchema, ...cited })

export const diskClassSchema = z.strictObject({
  id,
  title: textSchema,
  /** Operations per second, reads and writes limited separately. */
  iops: z.number().positive(),
  throughput: z.strictObject({ quantity: z.string() }).optional(),
  /** Short-time factor over `iops`, and how long it lasts. */
  burst: z.strictObject({ factor: z.number(), duration: z.strictObject({ quantity: z.string() }) }).optional(),
  ...cited,
})

/** What this provider offers on the matter of one question; shown beside its help. */
export const statementSchema = z.strictObject({ question: z.string(), text: textSchema, ...cited })

export const providerProfileSchema = z
  .strictObject({
    id,
    title: textSchema,
    summary: textSchema,
    /** When the profile as a whole was last compared with its sources. */
    reviewed: z.iso.date(),
    sources: z.record(z.string(), sourceSchema),
    facts: z.record(z.string(), factSchema),
    /** The first is the default. */
    backupVariants: z.array(backupVariantSchema),
    serviceLevels: z.array(serviceLevelSchema),
    reactionTiers: z.array(reactionTierSchema),
    diskClasses: z.array(diskClassSchema),
    statements: z.array(statementSchema),
  })
  .meta({ title: 'Provider profile', description: 'Dated, cited facts about one provider' })
export type ProviderProfile = z.infer<typeof providerProfileSchema>
