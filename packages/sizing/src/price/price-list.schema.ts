import { sourceSchema, textSchema } from '@leitfaden/core/schema'
import { z } from 'zod'

/** An exact decimal amount of the list's currency, as text so that no binary float ever holds it. */
const amount = z.string().regex(/^\d+(\.\d+)?$/)

const bounds = {
  /** At least so much, whatever the quantity. */
  minimum: amount.optional(),
  /** At most so much; `maximumEach`: at most so much for each unit of the quantity. */
  maximum: amount.optional(),
  maximumEach: amount.optional(),
}

/** What one month costs, by the quantity of the line in the item's unit. An hourly price counts 730 hours a month. */
export const tariffSchema = z.discriminatedUnion('kind', [
  /** The same every month. */
  z.strictObject({ kind: z.literal('flat'), price: amount }),
  /** For each unit beyond what is included. */
  z.strictObject({
    kind: z.literal('per-unit'),
    price: amount,
    per: z.enum(['month', 'hour']).optional(),
    included: amount.optional(),
    base: amount.optional(),
    ...bounds,
  }),
  /** Each tier's price holds for the part of the quantity that lies in it, like an income tax; the last tier has no end. */
  z.strictObject({
    kind: z.literal('tiers'),
    tiers: z.array(z.strictObject({ upTo: amount.optional(), price: amount })).min(1),
    ...bounds,
  }),
  /** A share of what other lines cost in the month. */
  z.strictObject({ kind: z.literal('percent'), percent: amount, of: z.array(z.string()).min(1), ...bounds }),
  /** Costs nothing by itself. */
  z.strictObject({ kind: z.literal('included'), because: textSchema }),
])
export type Tariff = z.infer<typeof tariffSchema>

export const priceItemSchema = z.strictObject({
  /** The cost line of the model that it prices. */
  line: z.string(),
  title: textSchema,
  /** Unit of the quantity that the price is for: `GiB`, `TB/month`, `server`. */
  unit: z.string(),
  tariff: tariffSchema,
  source: sourceSchema,
  /** The provider's own page, somebody who quotes it, or invented for an example. */
  sourceKind: z.enum(['official', 'third-party', 'example']),
})
export type PriceItem = z.infer<typeof priceItemSchema>

export const priceListSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
    title: textSchema,
    /** True: put together from public prices to show how it works; never an offer. */
    example: z.boolean(),
    currency: z.string().regex(/^[A-Z]{3}$/),
    vat: z.enum(['net', 'gross']),
    validFrom: z.iso.date(),
    validTo: z.iso.date().optional(),
    /** When the prices were last compared with their sources. */
    read: z.iso.date(),
    items: z.array(priceItemSchema),
  })
  .meta({ title: 'Price list', description: 'Dated, cited prices in one currency' })
export type PriceList = z.infer<typeof priceListSchema>
