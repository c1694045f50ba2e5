import { z } from 'zod'
import { textSchema } from './text.schema.ts'

/** Words that stand for parts of an answer record in files: no field, item or option may be called so. */
export const reservedWords = ['state', 'value', 'note', 'reason', 'source', 'by', 'at', 'id'] as const

const word = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
const partId = word.refine((id) => !(reservedWords as readonly string[]).includes(id), 'reserved word')
/** A row is never an answer record: only its own name is taken. */
const columnId = word.refine((id) => id !== 'id', 'reserved word')

export const optionSchema = z.strictObject({ id: partId, title: textSchema, help: textSchema.optional() })
export type Option = z.infer<typeof optionSchema>

const text = z.strictObject({ kind: z.literal('text') })
const longText = z.strictObject({ kind: z.literal('long-text') })
const yesNo = z.strictObject({ kind: z.literal('yes-no') })
const date = z.strictObject({ kind: z.literal('date') })
const timeWindow = z.strictObject({ kind: z.literal('time-window') })

/** One of the options; with `other`, any other text as well. */
const choice = z.strictObject({
  kind: z.literal('choice'),
  options: z.array(optionSchema).min(2),
  other: z.boolean().optional(),
})

const number = z.strictObject({
  kind: z.literal('number'),
  min: z.number().optional(),
  max: z.number().optional(),
  integer: z.boolean().optional(),
})

/**
 * An amount with a unit, exact or as a range. `units`: what may be written, the first is the one shown.
 * `min`, `max`: impossible beyond; `usual`: worth a second look beyond. All in the first unit.
 */
const quantity = z.strictObject({
  kind: z.literal('quantity'),
  units: z.array(z.string().min(1)).min(1),
  min: z.number().optional(),
  max: z.number().optional(),
  usual: z.tuple([z.number(), z.number()]).optional(),
})

/** An exact decimal amount in one of the currencies (ISO 4217). */
const money = z.strictObject({
  kind: z.literal('money'),
  currencies: z.array(z.string().regex(/^[A-Z]{3}$/)).min(1),
})

/** Several short texts; `suggestions` may be named by id, anything else is free text. */
const list = z.strictObject({
  kind: z.literal('list'),
  suggestions: z.array(optionSchema).optional(),
  max: z.int().positive().optional(),
})

const multiChoice = z.strictObject({
  kind: z.literal('multi-choice'),
  options: z.array(optionSchema).min(2),
  other: z.boolean().optional(),
})

/** Items that are each done or not, each with an optional note. */
const checklist = z.strictObject({ kind: z.literal('checklist'), items: z.array(optionSchema).min(1) })

/** What fits into a cell of a table or a field of a record. */
export const leafKindSchema = z.discriminatedUnion('kind', [
  text,
  longText,
  yesNo,
  date,
  timeWindow,
  choice,
  multiChoice,
  list,
  number,
  quantity,
  money,
])
export type LeafKind = z.infer<typeof leafKindSchema>

export const fieldSchema = z.strictObject({
  id: partId,
  title: textSchema,
  help: textSchema.optional(),
  answer: leafKindSchema,
})
export type Field = z.infer<typeof fieldSchema>

/** Rows with typed columns. With `rows` the rows are fixed and named by id, else anybody may add rows. */
const table = z.strictObject({
  kind: z.literal('table'),
  columns: z.array(z.strictObject({ ...fieldSchema.shape, id: columnId })).min(1),
  rows: z.array(optionSchema).min(1).optional(),
})

const record = z.strictObject({
  kind: z.literal('record'),
  fields: z
    .array(
      z.strictObject({
        ...fieldSchema.shape,
        /** Without it the other fields can not be understood: an answer that leaves it out is refused. */
        required: z.boolean().optional(),
        answer: z.discriminatedUnion('kind', [...leafKindSchema.options, checklist]),
      }),
    )
    .min(1),
})

/** A named variant of the provider's backup scheme, or own counts of restore points, and what must be recoverable. */
const backupScheme = z.strictObject({ kind: z.literal('backup-scheme') })

/** Service level, longest unplanned downtime per month, reaction tier: ids of the provider profile. */
const serviceLevel = z.strictObject({ kind: z.literal('service-level') })

/** Relative load by hour, weekday and month, and events with a factor over the usual load. */
const loadProfile = z.strictObject({ kind: z.literal('load-profile') })

/** How a question wants to be answered. */
export const answerKindSchema = z
  .discriminatedUnion('kind', [
    ...leafKindSchema.options,
    checklist,
    table,
    record,
    backupScheme,
    serviceLevel,
    loadProfile,
  ])
  .meta({ title: 'Answer kind' })
export type AnswerKind = z.infer<typeof answerKindSchema>
export type KindOf<K extends AnswerKind['kind']> = Extract<AnswerKind, { kind: K }>
