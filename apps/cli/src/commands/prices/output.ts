import type { PriceFinding, PriceList } from '@leitfaden/sizing/prices'

/** What `prices --json` writes besides the common fields. */
export interface PricesOutput {
  readonly command: 'prices'
  /** The price list. */
  readonly file?: string
  /** With `check`. */
  readonly prices?: PriceList
  /** With `template`: a list with question marks for its prices. */
  readonly template?: object
  /** What the dates of the list say today. */
  readonly findings?: readonly PriceFinding[]
  /** Ids of the cost lines without a price. */
  readonly unpriced?: readonly string[]
}
