import type { Unit } from '@leitfaden/core'
import type { MoneyRange } from './calculation.ts'

/** Cost by the lines of the model, in cents with every input at its middle, with ranges from the samples. */
export interface CostCalculation {
  readonly currency: string
  readonly vat: 'net' | 'gross'
  readonly lines: readonly LineCalculation[]
  /** Decimal strings; sums of rounded lines. */
  readonly firstMonth: string
  readonly lastMonth: string
  readonly once: string
  readonly total: string
  readonly ranges: {
    readonly firstMonth: MoneyRange
    readonly lastMonth: MoneyRange
    readonly once: MoneyRange
    readonly total: MoneyRange
    /** Months 1 to 24; empty where ranges of both ends were asked for. */
    readonly months: readonly MoneyRange[]
  }
  /** Lines without a price: they are in none of the sums. */
  readonly unpriced: number
}

export interface LineCalculation {
  readonly id: string
  readonly once: boolean
  readonly unit: Unit
  /** Months 1 to 24, or what is paid once. */
  readonly quantities: readonly number[]
  readonly price: 'priced' | 'included' | 'no-price'
  /** Rounded to the cent, as decimal strings; empty where nothing is priced. */
  readonly amounts: readonly string[]
  readonly total: string
  readonly range?: MoneyRange
}
