import type { Position } from '../issue.ts'
import type { Text } from '../text.ts'

/**
 * What a document changes about the sizing model: its section `model`. Only the form is known here; whether such names exist, and what
 * amounts and formulas mean, is the model's affair. Amounts are therefore texts, as written (`50 ms*vCPU/hit`).
 */
export interface ModelOverrides {
  /** By id of the assumption. */
  readonly assumptions: { readonly [id: string]: AssumptionOverride }
  /** By id of the formula: one of the model, or a new one. */
  readonly formulas: { readonly [id: string]: FormulaOverride }
  /** Where everything stands in its file. Absent where there is none. */
  readonly places?: OverridePlaces
}

/** Another value for an assumption; in 8 of 10 cases between `low` and `high`, of which there are both or none. */
export interface AssumptionOverride {
  readonly value: string
  readonly low?: string
  readonly high?: string
  readonly why: string
  /** Where the value comes from: a load test, a bill, a person's word. */
  readonly source?: string
  /** When it was found, `YYYY-MM-DD`. */
  readonly at?: string
}

export interface FormulaOverride {
  readonly expression: string
  /** Unit of the result. Absent: that of the formula it takes the place of. */
  readonly unit?: string
  /** A title in one language stands for both. */
  readonly title?: Text
  readonly why: string
}

/**
 * Positions by dotted path: of an entry (`assumptions.cpuTimePerRequest`) that of its name, of a part (`assumptions.cpuTimePerRequest.low`,
 * `formulas.transfer.title.de`) that of its value. To be read with `overridePlace`.
 */
export interface OverridePlaces {
  readonly [path: string]: Position
}

/** How much a section may hold; lengths in UTF-16 code units. */
export const overrideLimits = {
  /** Assumptions, and as many formulas. */
  entries: 200,
  name: 64,
  amount: 200,
  unit: 80,
  title: 200,
  expression: 1000,
  text: 1000,
} as const
