import type { Result } from '@leitfaden/core'
import type { PriceList } from '@leitfaden/sizing/prices'

/** Reads a price list of somebody's own, as JSON. */
export async function readPriceList(bytes: Uint8Array): Promise<Result<PriceList>> {
  return (await import('../../prices/read-price-list.ts')).readPriceList(bytes)
}
