import { sourceSchema, textSchema, zodJsonSchema } from '@leitfaden/core/schema'
import { priceItemSchema, priceListSchema, tariffSchema } from './price-list.schema.ts'

/** JSON Schema (draft-07) of a price list as data. */
export function priceListJsonSchema(): { readonly [key: string]: unknown } {
  return zodJsonSchema(priceListSchema, {
    PriceItem: priceItemSchema,
    Source: sourceSchema,
    Tariff: tariffSchema,
    Text: textSchema,
  })
}
