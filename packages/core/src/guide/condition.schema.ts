import { z } from 'zod'

const scalar = z.union([z.string(), z.number(), z.boolean()])
const names = z.array(z.string().min(1)).min(1)

/**
 * A value to compare.
 * - `value`: as it stands (dates as `YYYY-MM-DD`); `quantity`: an amount with unit, `3 h`
 * - `answer`: the value of a question; `at`: a part of it (`maxDowntime`, or `staging.by` for column `by` of the fixed row
 *   `staging`); the counts `hourly` … `monthly` of a backup scheme that gives none are those of its variant, else of the provider's default
 * - `column`: a cell of the current row, only inside `anyRow`
 * - `fact`: a fact of the provider profile by its id
 * - `today`: the date given by the caller
 * - `sum`: of quantities; `length`: how long a time window lasts
 */
export type Operand =
  | { value: string | number | boolean }
  | { quantity: string }
  | { answer: string; at?: string | undefined }
  | { column: string }
  | { fact: string }
  | { today: true }
  | { sum: Operand[] }
  | { length: Operand }

export const operandSchema: z.ZodType<Operand> = z
  .union([
    z.strictObject({ value: scalar }),
    z.strictObject({ quantity: z.string() }),
    z.strictObject({ answer: z.string(), at: z.string().optional() }),
    z.strictObject({ column: z.string() }),
    z.strictObject({ fact: z.string() }),
    z.strictObject({ today: z.literal(true) }),
    z.strictObject({
      get sum(): z.ZodArray<z.ZodType<Operand>> {
        return z.array(operandSchema)
      },
    }),
    z.strictObject({
      get length(): z.ZodType<Operand> {
        return operandSchema
      },
    }),
  ])
  .meta({ id: 'Operand' })

export const comparisonSchema = z.enum(['==', '!=', '<', '<=', '>', '>='])
export type Comparison = z.infer<typeof comparisonSchema>

export const answerStateSchema = z.enum(['answered', 'open', 'unknown', 'discuss', 'not-applicable'])
export type AnswerState = z.infer<typeof answerStateSchema>

/**
 * A predicate over answers, as data. Three-valued: what hangs on an open answer is undecided.
 * - `state`: the answer is in one of these states (a question nobody touched is `open`); always decided
 * - `present`: there is such a part, cell or fact
 * - `includes`: a choice, multi choice, list or checklist holds (ticked) at least one of these
 * - `includesOther`: a choice, multi choice or list holds an entry that none of these fits: it neither is one of the ids nor,
 *   as free text, mentions one of the words (`['iso-27001', '27001']` fit `ISO/IEC 27001:2022` and not `ISO 13485`)
 * - `mentions`: a text anywhere in the answer (or in the cell) contains one of these words, whatever their case
 * - `anyRow`: a row of the table meets the condition; `anyItem`: an item of the checklist is unticked, or ticked without a note
 */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { question: string; state: AnswerState[] }
  | { present: Operand }
  | { compare: [Operand, Comparison, Operand] }
  | { question: string; at?: string | undefined; includes: string[] }
  | { column: string; includes: string[] }
  | { question: string; at?: string | undefined; includesOther: string[] }
  | { question: string; mentions: string[] }
  | { column: string; mentions: string[] }
  | { question: string; anyRow: Condition }
  | { question: string; at?: string | undefined; anyItem: 'unticked' | 'without-note'; of?: string[] | undefined }

export const conditionSchema: z.ZodType<Condition> = z
  .union([
    z.strictObject({
      get all(): z.ZodArray<z.ZodType<Condition>> {
        return z.array(conditionSchema).min(1)
      },
    }),
    z.strictObject({
      get any(): z.ZodArray<z.ZodType<Condition>> {
        return z.array(conditionSchema).min(1)
      },
    }),
    z.strictObject({
      get not(): z.ZodType<Condition> {
        return conditionSchema
      },
    }),
    z.strictObject({ question: z.string(), state: z.array(answerStateSchema).min(1) }),
    z.strictObject({ present: operandSchema }),
    z.strictObject({ compare: z.tuple([operandSchema, comparisonSchema, operandSchema]) }),
    z.strictObject({ question: z.string(), at: z.string().optional(), includes: names }),
    z.strictObject({ column: z.string(), includes: names }),
    z.strictObject({ question: z.string(), at: z.string().optional(), includesOther: names }),
    z.strictObject({ question: z.string(), mentions: names }),
    z.strictObject({ column: z.string(), mentions: names }),
    z.strictObject({
      question: z.string(),
      get anyRow(): z.ZodType<Condition> {
        return conditionSchema
      },
    }),
    z.strictObject({
      question: z.string(),
      at: z.string().optional(),
      anyItem: z.enum(['unticked', 'without-note']),
      of: names.optional(),
    }),
  ])
  .meta({ id: 'Condition' })
