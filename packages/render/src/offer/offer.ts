import type { Audience, Language, Unit } from '@leitfaden/core'
import type { MoneyRange, PriceListSummary } from '@leitfaden/sizing'

/**
 * An offer estimate as data, for programs: what is planned, what it costs, and what must still be confirmed. Texts are in one language, as they
 * were written; amounts of money are decimal strings without rounding beyond the cent. Fields may be added as long as `version` stays.
 */
export interface Offer {
  readonly format: 'leitfaden-offer'
  readonly version: 1
  readonly language: Language
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly project: string
  /** Whom it is for, as answered. */
  readonly customer?: string
  readonly provider: string
  readonly guide: { readonly id: string; readonly version: string }
  readonly model: { readonly id: string; readonly version: string }
  readonly priceList?: PriceListSummary
  /** What the dates of the price list say on {@link date}; `example`: public prices that are nobody's offer. */
  readonly prices: 'none' | 'example' | 'not-yet-valid' | 'expired' | 'valid'
  /** Questions needed for an offer. */
  readonly answers: { readonly settled: number; readonly relevant: number }
  /** Production first. Amounts are of the last month, with every input at its middle. */
  readonly environments: readonly OfferEnvironment[]
  /** Storage, backup and traffic in the last month. */
  readonly capacities: readonly OfferCapacity[]
  readonly service: OfferService
  readonly cost?: OfferCost
  readonly assumptions: readonly OfferAssumption[]
  /** Assumptions of less influence that are not listed. */
  readonly furtherAssumptions: number
  /** Answers that would narrow the cost most, and how much of its range each accounts for, 0 to 1. */
  readonly next: readonly { readonly question: string; readonly prompt: string; readonly share: number }[]
  /** Open questions that an offer needs. */
  readonly open: readonly {
    readonly question: string
    readonly prompt: string
    readonly audience: readonly Audience[]
  }[]
}

export interface OfferEnvironment {
  readonly title: string
  readonly servers?: Amount
  readonly cpu?: Amount
  readonly memory?: Amount
  readonly disk?: Amount
  /** Its part of what is typical in 24 months; the parts of all environments add up to it. */
  readonly total?: string
}

export interface Amount {
  readonly value: number
  readonly unit: Unit
}

/** Half of all cases do not exceed the value; 8 of 10 lie between `low` and `high`. */
export interface OfferCapacity extends Amount {
  /** Id of the figure. */
  readonly figure: string
  readonly title: string
  readonly low: number
  readonly high: number
}

export interface OfferService {
  /** The reaction tier that was chosen. */
  readonly tier?: string
  /** Unplanned downtime in a month, in hours: as asked for, or assumed. */
  readonly maxDowntime: number
  readonly asked: boolean
  /** In so many of 100 months the chosen tier keeps it. */
  readonly kept?: number
  /** In so many of 100 months it should be kept, and the least tier that does so, where there is one. */
  readonly confidence: number
  readonly least?: string
}

export interface OfferCost {
  readonly currency: string
  readonly vat: 'net' | 'gross'
  readonly lines: readonly OfferLine[]
  /** What is typical: the P50 of the ranges, which the lines add up to. */
  readonly firstMonth: string
  readonly lastMonth: string
  readonly total: string
  readonly ranges: {
    readonly firstMonth: MoneyRange
    readonly lastMonth: MoneyRange
    readonly once: MoneyRange
    readonly total: MoneyRange
  }
}

export interface OfferLine extends Amount {
  readonly id: string
  readonly title: string
  readonly once: boolean
  readonly price: 'priced' | 'included' | 'no-price'
  /** Why it is included, or has no price. */
  readonly because?: string
  /** Its part of what is typical; the value beside it is with every input at its middle. */
  readonly firstMonth?: string
  readonly lastMonth?: string
  readonly total?: string
  readonly range?: MoneyRange
}

export interface OfferAssumption {
  /** Id of the step. */
  readonly id: string
  readonly title: string
  /** The value with its range, in words. */
  readonly value: string
  /** An answer that is a range, or an assumption in place of an answer. */
  readonly from: 'answer' | 'assumption'
  /** How much of the range of the cost comes from it, 0 to 1. */
  readonly share: number
  /** The question whose answer would replace or narrow it. */
  readonly question?: string
  readonly prompt?: string
}
