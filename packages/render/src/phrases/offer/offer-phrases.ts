import type { Audience } from '@leitfaden/core'

/** What an offer estimate says by itself, in one language. */
export interface OfferPhrases {
  readonly title: (project: string) => string
  readonly subtitle: string
  readonly customer: string
  readonly answers: string
  /** Questions that are needed for an offer. */
  readonly settled: (settled: number, relevant: number) => string
  /** What is expected to be paid, in words. */
  readonly cover: (project: string, monthly: string, total: string) => string
  readonly coverOnce: (amount: string) => string
  readonly coverWithout: (project: string) => string
  readonly narrower: string
  readonly example: string
  readonly expired: (on: string) => string
  readonly notYetValid: (from: string) => string
  readonly scope: {
    readonly title: string
    readonly environment: string
    readonly production: string
    readonly servers: string
    readonly cpu: string
    readonly memory: string
    readonly disk: string
    readonly total: string
    readonly capacity: string
    readonly amount: string
    readonly asOf: (months: number) => string
  }
  readonly service: {
    readonly title: string
    readonly tier: (tier: string) => string
    readonly noTier: string
    readonly promise: (downtime: string, asked: boolean, months: number) => string
    readonly least: (tier: string, months: number) => string
    readonly none: (months: number) => string
  }
  readonly cost: {
    readonly title: string
    readonly item: string
    readonly quantity: string
    readonly first: string
    readonly last: string
    readonly total: string
    readonly range: string
    readonly sum: string
    readonly once: (title: string) => string
    readonly included: string
    readonly noPrice: string
    readonly vat: { readonly net: string; readonly gross: string }
    /** What the amounts are that add up, and what holds for the quantities beside them. */
    readonly addsUp: string
    readonly missing: string
  }
  readonly included: string
  readonly excluded: string
  readonly noPriceFor: (title: string) => string
  /** What no estimate of operation holds. */
  readonly never: readonly string[]
  readonly assumptions: {
    readonly title: string
    readonly intro: string
    readonly influence: (percent: string) => string
    readonly yourAnswer: string
    readonly insteadAnswer: (prompt: string) => string
    readonly narrowAnswer: (prompt: string) => string
    readonly further: (count: number) => string
    /** The questions, each with its share. */
    readonly next: (questions: readonly string[]) => string
    readonly none: string
  }
  readonly open: {
    readonly title: string
    readonly intro: string
    readonly none: string
    readonly for: { readonly [audience in Audience]: string }
    readonly further: (count: number) => string
  }
  readonly validity: {
    readonly title: string
    readonly prices: (list: string, validity: string) => string
    readonly until: (date: string) => string
    readonly noPrices: string
    readonly basis: (guide: string, model: string) => string
  }
}
