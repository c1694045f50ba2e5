import type { Expression } from '../formula/expression.ts'
import type { Model } from './model.ts'

/** A model whose formulas are parsed and checked: all that the estimate needs, without mathjs. */
export interface CompiledModel extends Model {
  /** Every expression text of the model → its parsed form. */
  readonly parsed: { readonly [expression: string]: Expression }
  /** Ids of the formulas, each after those it needs. */
  readonly order: readonly string[]
  /** What an answers document changed, by id. */
  readonly changes?: { readonly [id: string]: Change }
}

/** A part of the model that somebody set otherwise for one project, and what it was before; nothing where it is new. */
export interface Change {
  readonly why: string
  readonly was?:
    | { readonly value: number; readonly low: number; readonly high: number }
    | { readonly expression: string }
}

/** Every expression text of a model: of formulas, their alternatives, and checks. */
export function expressionsOf(model: Model): string[] {
  const texts = model.formulas.flatMap((f) => [f.expression, ...(f.alternatives ?? []).map((a) => a.expression)])
  return [...new Set([...texts, ...model.checks.map((c) => c.when)])]
}
