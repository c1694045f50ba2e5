export { parsePriceList } from './price/parse-price-list.ts'
export {
  type PriceItem,
  type PriceList,
  priceItemSchema,
  priceListSchema,
  type Tariff,
  tariffSchema,
} from './price/price-list.schema.ts'
export { priceListJsonSchema } from './price/price-list-json-schema.ts'
