import type { Result } from '@leitfaden/core'
import { checkPriceList, type PriceList } from '@leitfaden/sizing/prices'
import { pricedModel, priceLists, shapes } from './calculator-content.ts'
import { readNamed } from './read-named.ts'

/** A price list by its id, a whole one in JSON, or `none`. Nothing: the one that stands in everywhere. */
export function readPrices(given: string): Result<PriceList | undefined> {
  if (given === '') return { ok: true, value: priceLists[0], issues: [] }
  if (given === 'none') return { ok: true, value: undefined, issues: [] }
  const check = (list: PriceList) => checkPriceList(list, pricedModel)
  return readNamed(given, { of: 'prices', known: priceLists, shape: shapes.prices, check })
}
