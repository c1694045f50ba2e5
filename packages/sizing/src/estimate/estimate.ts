import type { Severity, Source, Text, Unit } from '@leitfaden/core'

export type FigureGroup = 'traffic' | 'storage' | 'backup' | 'servers' | 'service' | 'cost'

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
  readonly findings: readonly EstimateFinding[]
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
  readonly values: Values
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

/** Taken from an answer (`part`: field or column). A range counts with its middle. */
export interface AnswerStep extends StepBase {
  readonly kind: 'answer'
  readonly question: string
  readonly part?: string
  /** Id of the assumption or formula that stands in where a row has no such cell. */
  readonly filledBy?: string
}

/** Taken because nobody answered: in 8 of 10 cases between `low` and `high`, most likely the value. */
export interface AssumptionStep extends StepBase {
  readonly kind: 'assumption'
  /** The question that would replace it, where there is one. */
  readonly question?: string
  readonly low: number
  readonly high: number
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
}

export interface CostEstimate {
  readonly currency: string
  readonly vat: 'net' | 'gross'
  readonly lines: readonly CostLine[]
  /** Sums of the rounded lines that have a price. Decimal strings: `123.45`. */
  readonly firstMonth: string
  readonly lastMonth: string
  readonly total: string
  /** How many lines have no price and are in none of the sums. */
  readonly unpriced: number
}

export interface CostLine {
  readonly id: string
  readonly title: Text
  /** Step whose value is paid for. */
  readonly step: string
  readonly unit: Unit
  /** In months 1 to 24. */
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
      /** Rounded to the cent, decimal strings, months 1 to 24. */
      readonly amounts: readonly string[]
      readonly total: string
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
}
