import type { Severity, Source, Text, Unit } from '@leitfaden/core'
import type { MoneyRange, Ranges, Sampling, Uncertainty } from '../calculate/calculation.ts'
import type { FaultsEstimate } from '../calculate/faults-estimate.ts'
import type { Change } from '../model/compiled-model.ts'

/** `own`: formulas that an answers document added. */
export type FigureGroup = 'traffic' | 'storage' | 'backup' | 'servers' | 'service' | 'cost' | 'own'

/** What the answers need, every figure with its trace. Plain data: the same input gives the same bytes. */
export interface Estimate {
  readonly model: { readonly id: string; readonly version: string }
  readonly provider: { readonly id: string; readonly title: Text }
  readonly priceList?: PriceListSummary
  /** In the order of the model; `key` marks those a summary shows. */
  readonly figures: readonly Figure[]
  /** Every step of every trace, by id. A figure's own step has the figure's id. */
  readonly steps: { readonly [id: string]: Step }
  readonly cost?: CostEstimate
  /** What each reaction tier of the provider makes of the faults to be expected, and which of them keep what was asked. */
  readonly serviceLevel: FaultsEstimate
  readonly findings: readonly EstimateFinding[]
  /** Where the uncertainty comes from, and what to ask next: of the cost, else as asked for. */
  readonly uncertainty: readonly Uncertainty[]
  /** How many samples the ranges come from, and how exact they are. */
  readonly sampling: Sampling
  /** Ids of the steps of kind `assumption` that a figure rests on, because nobody answered. */
  readonly assumed: readonly string[]
}

export interface PriceListSummary {
  readonly id: string
  readonly title: Text
  /** Public prices of several providers, put together as an example: not an offer. */
  readonly example: boolean
  readonly currency: string
  readonly vat: 'net' | 'gross'
  /** `YYYY-MM-DD`; without an end where the list names none. */
  readonly validFrom: string
  readonly validTo?: string
  /** When the prices were last read, `YYYY-MM-DD`. */
  readonly read: string
}

export interface Figure {
  readonly id: string
  readonly title: Text
  readonly group: FigureGroup
  readonly key: boolean
  /** All values below are in this unit. */
  readonly unit: Unit
  /** With every input at its middle, as in the trace. */
  readonly values: Values
  /** For each row of the values; none where the rows are those of a table. */
  readonly ranges: readonly Ranges[]
}

/**
 * One number; or one per month (25 of them, 0 is today); or one such per row, where a table was answered row by row.
 * A single number is `{ rows: [{ values: [n] }], monthly: false }`.
 */
export interface Values {
  readonly monthly: boolean
  readonly rows: readonly ValueRow[]
}

export interface ValueRow {
  /** Absent where there is one row only. A name from the answers is equal in both languages. */
  readonly label?: Text
  readonly values: readonly number[]
}

/** How one value came about. */
export type Step = AnswerStep | AssumptionStep | AssumedRowsStep | FactStep | ConventionStep | FormulaStep

interface StepBase {
  readonly id: string
  readonly title: Text
  readonly unit: Unit
  readonly values: Values
}

/** In 8 of 10 cases between both. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** Taken from an answer (`part`: field or column). Of a range the value is the middle. */
export interface AnswerStep extends StepBase, Partial<Range> {
  readonly kind: 'answer'
  readonly question: string
  readonly part?: string
  /** Id of the assumption or formula that stands in where a row has no such cell. */
  readonly filledBy?: string
}

/** Taken because nobody answered: in 8 of 10 cases between `low` and `high`, in half of them at most the value. */
export interface AssumptionStep extends StepBase, Range {
  readonly kind: 'assumption'
  /** Only `low` or `high`, nothing between: the probability of `high`. */
  readonly chance?: number
  /** The answered option for which this range holds, narrower than the general one. */
  readonly variant?: string
  /** Set by the answers document: what was before stays visible. */
  readonly changed?: Change
  /** The question that would replace it, where there is one. */
  readonly question?: string
  readonly why: Text
  /** Absent: engineering judgement without a public source. */
  readonly source?: Source
  /** Date by which it must be looked at again. */
  readonly review: string
}

/** A table nobody answered: rows made of assumptions. */
export interface AssumedRowsStep extends StepBase {
  readonly kind: 'assumed-rows'
  readonly question: string
  /** Ids of the steps that fill the rows. */
  readonly inputs: readonly string[]
}

/** Taken from the provider profile. */
export interface FactStep extends StepBase {
  readonly kind: 'fact'
  readonly fact: string
  readonly source: Source
  /** The profile itself marks it as an assumption. */
  readonly assumption: boolean
}

/** A convention of the model, such as the length of a month. */
export interface ConventionStep extends StepBase {
  readonly kind: 'convention'
  readonly why: Text
  readonly source: Source
}

export interface FormulaStep extends StepBase {
  readonly kind: 'formula'
  /** In mathjs syntax, with the ids of other steps as names. */
  readonly expression: string
  /** Ids of the steps named in the expression, each once. */
  readonly inputs: readonly string[]
  readonly why: Text
  readonly source?: Source
  /** As of figures. */
  readonly ranges?: readonly Ranges[]
  readonly changed?: Change
}

export interface CostEstimate {
  readonly currency: string
  readonly vat: 'net' | 'gross'
  readonly lines: readonly CostLine[]
  /** Sums of the rounded lines that have a price, with every input at its middle; what is typical is the P50 of the ranges. Decimal strings: `123.45`. */
  readonly firstMonth: string
  readonly lastMonth: string
  /** What is paid once, at the start. */
  readonly once: string
  /** 24 months and what is paid once. */
  readonly total: string
  readonly ranges: CostRanges
  /** The same sums for each environment; cents are apportioned so that the environments add up to the whole. */
  readonly environments: readonly EnvironmentCost[]
  /** How many lines have no price and are in none of the sums. */
  readonly unpriced: number
}

export interface CostRanges {
  readonly firstMonth: MoneyRange
  readonly lastMonth: MoneyRange
  readonly once: MoneyRange
  readonly total: MoneyRange
  /** Months 1 to 24; empty where ranges of both ends were asked for. */
  readonly months: readonly MoneyRange[]
}

/** Decimal strings. */
export interface CostSums {
  readonly firstMonth: string
  readonly lastMonth: string
  readonly once: string
  readonly total: string
}

export interface EnvironmentCost extends CostSums {
  readonly label: Text
  /** Its part of what is typical, as of lines. */
  readonly typical: CostSums
}

export interface CostLine {
  readonly id: string
  readonly title: Text
  /** Step whose value is paid for. */
  readonly step: string
  readonly unit: Unit
  /** Paid once, at the start, not every month. */
  readonly once: boolean
  /** In months 1 to 24; what is paid once, in month 0 alone. */
  readonly quantities: readonly number[]
  readonly price: LinePrice
}

export type LinePrice =
  | {
      readonly kind: 'priced'
      readonly item: string
      readonly itemTitle: Text
      /** The tariff in words. */
      readonly tariff: Text
      readonly source: Source
      readonly sourceKind: 'official' | 'third-party' | 'example'
      /** Rounded to the cent, decimal strings, as many as quantities. */
      readonly amounts: readonly string[]
      readonly total: string
      readonly range: MoneyRange
      /** Its part of the P50 of each sum, which the parts of all lines add up to; `amounts` do so with every input at its middle. */
      readonly typical: CostSums
    }
  | { readonly kind: 'included'; readonly because: Text }
  | { readonly kind: 'no-price'; readonly because: Text }

export interface EstimateFinding {
  readonly id: string
  readonly severity: Severity
  readonly text: Text
  readonly question?: string
  /** Steps to look at. */
  readonly because: readonly string[]
  /** First month (0 to 24) in which it holds, where it depends on the month. */
  readonly month?: number
  /** Share of the samples in which it holds, in that month or later. */
  readonly probability: number
}
