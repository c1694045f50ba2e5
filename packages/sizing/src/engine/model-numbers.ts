import type { Severity, Unit } from '@leitfaden/core'
import type { AssumedRange, Binding, FaultModel, Shape } from '../model/model.ts'

/**
 * A model without its texts: all that is needed to estimate, and no more, so that an embedded calculator stays small.
 * Ids are those of the model.
 */
export interface ModelNumbers {
  readonly id: string
  readonly version: string
  readonly variantsBy: readonly string[]
  /** Question → the options by which assumptions vary. */
  readonly variantOptions: { readonly [question: string]: readonly string[] }
  readonly tables: readonly TableNumbers[]
  readonly assumptions: readonly AssumptionNumbers[]
  readonly inputs: readonly InputNumbers[]
  /** Each after those it needs. */
  readonly formulas: readonly FormulaNumbers[]
  readonly checks: readonly CheckNumbers[]
  readonly costLines: readonly CostLineNumbers[]
  readonly faults: FaultModel
}

export interface TableNumbers {
  readonly id: string
  readonly question: string
  readonly kinds?: { readonly column: string; readonly options: readonly string[] }
  readonly assumed?: readonly { readonly kind?: string; readonly cells: { readonly [column: string]: string } }[]
}

type RangeNumbers = Pick<AssumedRange, 'value' | 'low' | 'high'>

export interface AssumptionNumbers extends RangeNumbers {
  readonly id: string
  readonly unit: Unit
  readonly shape?: Shape
  readonly chance?: number
  readonly variants?: { readonly [option: string]: RangeNumbers }
}

export interface InputNumbers {
  readonly id: string
  readonly unit: Unit
  readonly from: Binding
  readonly otherwise?: string
  readonly notApplicable?: number
  readonly shape?: Shape
}

export interface FormulaNumbers {
  readonly id: string
  readonly unit: Unit
  /** Does it differ from month to month, from row to row of a table, or from `kind` to kind? */
  readonly monthly: boolean
  readonly axis?: string
  readonly key?: true
  readonly auxiliary?: true
  /** Names of assumptions, inputs and formulas in the expression. */
  readonly needs: readonly string[]
  readonly alternatives?: readonly { readonly ifAnswered: string; readonly needs: readonly string[] }[]
}

export interface CheckNumbers {
  readonly id: string
  readonly severity: Severity
  readonly question?: string
  readonly monthly: boolean
  readonly ifAnswered?: readonly string[]
  readonly unlessAnswered?: readonly string[]
}

export interface CostLineNumbers {
  readonly id: string
  readonly quantity: string
  readonly once?: true
  /** Is there a reason to show a line of nothing as included? */
  readonly included?: true
}
