import { type PriceList, parsePriceList } from '@leitfaden/sizing/schema'
import type { Attempt } from '../faults/fault.ts'
import { readOwnJson } from './read-own-json.ts'

/** A price list that somebody wrote. Loads zod: imported only where it is needed. */
export function readOwnPrices(name: string, stdin: AsyncIterable<Buffer | string>): Promise<Attempt<PriceList>> {
  return readOwnJson(name, stdin, parsePriceList)
}
