/** How documents put an estimate in a few words: for summaries, offers and lists of changes. */
export interface OverviewPhrases {
  /** Money in 8 of 10 cases between two amounts, in the middle case a third. */
  readonly between: (low: string, high: string, middle: string) => string
  /** Money that is certain. */
  readonly exactly: (amount: string) => string
  /** The label before what a month costs. */
  readonly monthly: string
  /** What the last month costs, and the range of the first. */
  readonly course: (later: string, first: string) => string
  readonly inAll: string
  readonly withOnce: (amount: string) => string
  readonly figure: string
  readonly range: string
  readonly typical: string
  readonly today: string
  /** How to read the two columns. */
  readonly reading: (months: number) => string
  readonly drivers: string
  readonly driversIntro: string
  readonly driver: (share: string, amount: string) => string
  readonly severities: { readonly blocker: string; readonly warning: string }
  readonly openBy: string
  readonly audience: string
  readonly noneOpen: string
  readonly priceValidity: string
  readonly validFrom: (from: string) => string
  readonly validBetween: (from: string, to: string) => string
  readonly validFromOn: (from: string, read: string) => string
}
