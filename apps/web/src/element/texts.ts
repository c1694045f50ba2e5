import type { CalculatorFault } from './element.ts'

/** What the calculator says of its own, in one language. */
export interface CalculatorTexts {
  readonly title: string
  readonly questions: string
  readonly why: string
  readonly estimate: string
  readonly cost: string
  readonly first: string
  /** Read out when the cost has changed. */
  readonly inEightOfTen: (low: string, high: string, typical: string) => string
  readonly exactly: (amount: string) => string
  readonly afterTwoYears: string
  readonly whyOf: (typical: string | undefined) => string
  readonly costMeans: string
  readonly inMonth: (month: number) => string
  readonly inAll: string
  readonly once: string
  readonly narrows: string
  readonly vat: { readonly net: string; readonly gross: string }
  readonly prices: (vat: string, example: boolean) => string
  readonly unpriced: (count: number) => string
  readonly noCost: string
  readonly assumed: (settled: number, all: number) => string
  readonly whole: string
  readonly unusable: string
  readonly faults: string
  readonly faultOf: { readonly [O in CalculatorFault['of']]: string }
  readonly expected: (what: string) => string
  readonly found: (what: string) => string
  readonly moreFaults: (count: number) => string
  readonly missing: string
  readonly unreadable: string
}
