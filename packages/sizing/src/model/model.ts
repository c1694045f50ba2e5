import type { Severity, Source, Text, Unit } from '@leitfaden/core'
import type { FigureGroup } from '../estimate/estimate.ts'

/** How the estimate is reckoned, as data: whoever reads it can check every figure without reading code. */
export interface Model {
  readonly id: string
  readonly version: string
  readonly title: Text
  readonly sources: { readonly [key: string]: Source }
  /** Questions whose answered option picks the variant of assumptions that have some, and those options. */
  readonly variantsBy?: { readonly [question: string]: readonly string[] }
  readonly tables: readonly Table[]
  readonly conventions: readonly Convention[]
  readonly assumptions: readonly Assumption[]
  readonly inputs: readonly Input[]
  readonly formulas: readonly Formula[]
  readonly checks: readonly Check[]
  readonly costLines: readonly CostLineRule[]
  readonly faults: FaultModel
}

/** Which values of the model drive the simulation of faults: ids of assumptions, inputs or formulas that are one number. */
export interface FaultModel {
  /** Faults that need a person, per time. */
  readonly rate: string
  /** Time until a fault is noticed, per fault. */
  readonly detection: string
  /** Actual over promised reaction time. */
  readonly reactionUse: string
  /** Time to repair, median of all faults, per fault. */
  readonly repair: string
  /** P90 over median of the time to repair, from fault to fault. */
  readonly repairSpread: string
  /** Unplanned downtime accepted in a month. */
  readonly maxDowntime: string
}

/** A question answered row by row: inputs bound to its columns have one value per row. */
export interface Table {
  readonly id: string
  readonly question: string
  /** Column that names a row. */
  readonly label: string
  /** Column by which `perKind` adds rows up, with a title for each of its options. */
  readonly kinds?: { readonly column: string; readonly titles: { readonly [option: string]: Text } }
  /** What is paid for but belongs to none of the rows goes by this name: production, beside the other environments. */
  readonly rest?: Text
  /** Rows that stand in while nobody answered; `kind` is an option of the kinds column, cells come from assumptions. */
  readonly assumed?: readonly AssumedRow[]
}

export interface AssumedRow {
  readonly label: Text
  readonly kind?: string
  /** Column → id of an assumption. */
  readonly cells: { readonly [column: string]: string }
}

interface Named {
  /** A name that formulas can use: letters and digits, camelCase. */
  readonly id: string
  readonly title: Text
  readonly unit: Unit
}

/** A fixed agreement, such as the length of a month. */
export interface Convention extends Named {
  readonly value: number
  readonly why: Text
  readonly source: string
}

/** In 8 of 10 cases between `low` and `high` (P10 and P90), in half of them at most `value` (P50). */
export interface AssumedRange {
  readonly value: number
  readonly low: number
  readonly high: number
  readonly why: Text
  /** Key into the sources; absent: engineering judgement, shown as such. */
  readonly source?: string
}

/**
 * Stands in for what nobody answered.
 *
 * How it spreads between and beyond its three points: `lognormal` (the default where all are above 0, else `normal`, cut off at 0) ·
 * `share`: between 0 and 1 · `chance`: nothing between; it takes `high` with the probability `chance`, else `low`.
 */
export interface Assumption extends Named, AssumedRange {
  readonly shape?: Shape
  readonly chance?: number
  /** Option of a question in `variantsBy` → the range for such projects, narrower than the general one. */
  readonly variants?: { readonly [option: string]: AssumedRange }
  /** Dates `YYYY-MM-DD`: when it was set or its source read, and when it must be looked at again. */
  readonly reviewed: string
  readonly review: string
}

export type Shape = 'lognormal' | 'normal' | 'share' | 'chance'

/** A value taken from an answer or the provider profile. */
export interface Input extends Named {
  readonly from: Binding
  /** Id of the assumption or formula that stands in, for the whole or for single cells. Absent: only an alternative may use the input. */
  readonly otherwise?: string
  /** How an answered range spreads; `share` for what is always between 0 and 1. Otherwise as it is for assumptions. */
  readonly shape?: Shape
  /** The value where the question does not apply to the project; without it the assumption stands in all the same. */
  readonly notApplicable?: number
}

/**
 * Where an input's value is found.
 * - `question`: the value (a range counts with its middle, yes is 1, no 0); `at`: a part of it; `only`: and only where another part is so; `counts`: what a bare count counts
 * - `column`: one value per row of `table`; `choose`: a number for each option; `present`: 1 where the cell is filled, else 0
 * - `peak`: of a load profile, the highest weight over the mean weight, or the largest factor of an event
 * - `total`: of a table, the sum of one column over the rows in which no `where` column holds its option
 * - `calendar`: index of the federal state whose public holidays count, see `federalStates`
 * - `fact`: of the provider profile, `choose`: a number for each option; `disk`: operations per second of its slowest or fastest disk class
 * - `backup`: how many points of an interval the chosen backup scheme keeps; `reaction`: a part of the chosen reaction tier
 */
export type Binding =
  | {
      readonly question: string
      readonly at?: string
      readonly only?: { readonly at: string; readonly is: string }
      readonly choose?: Choice
      readonly counts?: Unit
    }
  | { readonly table: string; readonly column: string; readonly choose?: Choice; readonly present?: true }
  | { readonly question: string; readonly peak: 'hours' | 'weekdays' | 'months' | 'events' }
  | {
      readonly question: string
      readonly total: string
      readonly where: readonly { readonly column: string; readonly isNot: string }[]
    }
  | { readonly fact: string; readonly choose?: Choice }
  | { readonly calendar: 'state' }
  | { readonly disk: 'slowest' | 'fastest' }
  | { readonly backup: 'hourly' | 'daily' | 'weekly' | 'monthly' }
  | { readonly reaction: 'reaction' | 'firstDay' | 'lastDay' | 'from' | 'to' }

export type Choice = { readonly [option: string]: number }

/** A figure, reckoned from other values. */
export interface Formula extends Named {
  readonly group: FigureGroup
  /** Shown in summaries? */
  readonly key?: boolean
  /** Only a step on the way to figures: told in their traces, not listed beside them. */
  readonly auxiliary?: boolean
  /** mathjs syntax; names are ids of the model, units (`GiB`), and `elapsed`, the time since the start (0 to 24 months). */
  readonly expression: string
  /** Tried in order: the first whose input is answered replaces the expression. */
  readonly alternatives?: readonly { readonly ifAnswered: string; readonly expression: string }[]
  readonly why: Text
  readonly source?: string
}

/** Something worth saying about the figures: holds where the expression is true. */
export interface Check {
  readonly id: string
  readonly when: string
  /** Told only if all of these inputs were answered or are facts of the provider. */
  readonly ifAnswered?: readonly string[]
  /** Not told if any of these was. */
  readonly unlessAnswered?: readonly string[]
  readonly severity: Severity
  readonly text: Text
  readonly question?: string
}

/** What is paid for each month. */
export interface CostLineRule {
  readonly id: string
  readonly title: Text
  /** Id of the formula whose value is paid for; 0 in a month costs nothing. */
  readonly quantity: string
  /** Id of a formula with one value per environment, to which the cost of the line is apportioned. */
  readonly perEnvironment?: string
  /** Paid once, at the start, for the quantity of month 0. */
  readonly once?: true
  /** Why it costs nothing where the quantity is 0 in every month; without a reason such a line is left out. */
  readonly includedWhy?: Text
}
