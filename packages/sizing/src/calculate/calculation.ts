import type { Severity, Unit } from '@leitfaden/core'
import type { CostCalculation } from './cost-calculation.ts'

/** An estimate without words: numbers by the ids of the model, for programs that have words of their own. */
export interface Calculation {
  readonly model: { readonly id: string; readonly version: string }
  readonly figures: { readonly [id: string]: FigureNumbers }
  readonly cost?: CostCalculation
  readonly findings: readonly FindingNumbers[]
  readonly sampling: Sampling
}

export interface FigureNumbers {
  readonly unit: Unit
  readonly key: boolean
  /** A step on the way to figures rather than one of them. */
  readonly auxiliary: boolean
  /** One for each kind, where there are kinds; else one. */
  readonly ranges: readonly Ranges[]
}

/** P10, P50 and P90 in some months (0 to 24), with the value for every input at its middle. In the unit of the figure. */
export interface Ranges {
  readonly months: readonly number[]
  readonly middle: readonly number[]
  readonly p10: readonly number[]
  readonly p50: readonly number[]
  readonly p90: readonly number[]
}

/** Decimal strings, rounded to the cent. */
export interface MoneyRange {
  readonly p10: string
  readonly p50: string
  readonly p90: string
}

export interface FindingNumbers {
  readonly id: string
  readonly severity: Severity
  readonly question?: string
  /** First month in which it is more likely than not, where it depends on the month. */
  readonly month?: number
  /** Share of the samples in which it holds in some month. */
  readonly probability: number
}

/** Which causes one figure owes its range to. Shares of its variance (in ranks); what is shared or crooked is in none of them. */
export interface Uncertainty {
  /** Id of a figure, or `cost`: the 24-month total. */
  readonly of: string
  readonly causes: readonly { readonly id: string; readonly row: number; readonly share: number }[]
  /** What to ask next: how much of the range each open or wide answer accounts for, largest first. */
  readonly questions: readonly QuestionShare[]
}

export interface QuestionShare {
  readonly question: string
  readonly share: number
  /** Answered, but with a range. */
  readonly wide: boolean
}

export interface Sampling {
  readonly samples: number
  readonly seed: number
  /**
   * Relative standard error of the P90 of the cost, else of the first key figure: half the width between the order statistics one
   * binomial standard deviation away. It holds for independent samples; scrambled Sobol points are about twice as exact.
   */
  readonly errorOfP90: number
}
