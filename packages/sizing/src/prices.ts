export { emptyFlyingCircus } from './price/empty-flying-circus.ts'
export { exampleEu } from './price/example-eu.ts'
export type { PriceItem, PriceList, Tariff } from './price/price-list.schema.ts'
