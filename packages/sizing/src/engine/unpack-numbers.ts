import type { Severity } from '@leitfaden/core'
import type { Binding, Shape } from '../model/model.ts'
import type { ModelNumbers } from './model-numbers.ts'

type Rest = Omit<ModelNumbers, 'assumptions' | 'inputs' | 'formulas' | 'checks'>
type Named = readonly [id: string, unit: string]

/** A model as generated code holds it: places instead of field names, and 0, or an end of the list, for what is absent. */
export interface PackedNumbers extends Rest {
  readonly assumptions: readonly (readonly [
    ...Named,
    value: number,
    low: number,
    high: number,
    shape?: Shape | 0,
    chance?: number,
    variants?: readonly (readonly [option: string, value: number, low: number, high: number])[],
  ])[]
  /** `notApplicable` in a list of its own, because it may be 0. */
  readonly inputs: readonly (readonly [
    ...Named,
    from: Binding,
    otherwise?: string | 0,
    notApplicable?: readonly [number] | 0,
    shape?: Shape,
  ])[]
  /** `flags`: 1 monthly, 2 key, 4 auxiliary. Needs are places in the list of assumptions, inputs and formulas. */
  readonly formulas: readonly (readonly [
    ...Named,
    flags: number,
    needs: readonly number[],
    alternatives?: readonly (readonly [ifAnswered: string, needs: readonly number[]])[] | 0,
    axis?: string,
  ])[]
  readonly checks: readonly (readonly [
    id: string,
    severity: Severity,
    monthly: number,
    question?: string | 0,
    ifAnswered?: readonly string[] | 0,
    unlessAnswered?: readonly string[],
  ])[]
}

/** The plain form of a packed model. */
export function unpackNumbers(packed: unknown): ModelNumbers {
  const { assumptions, inputs, formulas, checks, ...rest } = packed as PackedNumbers
  const names = [...assumptions, ...inputs, ...formulas].map(([id]) => id)
  const named = (places: readonly number[]): string[] => places.map((place) => names[place] as string)
  return {
    ...rest,
    assumptions: assumptions.map(([id, unit, value, low, high, shape, chance, variants]) => ({
      id,
      unit,
      value,
      low,
      high,
      ...(shape && { shape }),
      ...(chance && { chance }),
      ...(variants && {
        variants: Object.fromEntries(variants.map(([option, v, l, h]) => [option, { value: v, low: l, high: h }])),
      }),
    })),
    inputs: inputs.map(([id, unit, from, otherwise, notApplicable, shape]) => ({
      id,
      unit,
      from,
      ...(otherwise && { otherwise }),
      ...(notApplicable && { notApplicable: notApplicable[0] }),
      ...(shape && { shape }),
    })),
    formulas: formulas.map(([id, unit, flags, needs, alternatives, axis]) => ({
      id,
      unit,
      monthly: (flags & 1) > 0,
      ...(axis !== undefined && { axis }),
      ...((flags & 2) > 0 && { key: true as const }),
      ...((flags & 4) > 0 && { auxiliary: true as const }),
      needs: named(needs),
      ...(alternatives && {
        alternatives: alternatives.map(([ifAnswered, places]) => ({ ifAnswered, needs: named(places) })),
      }),
    })),
    checks: checks.map(([id, severity, monthly, question, ifAnswered, unlessAnswered]) => ({
      id,
      severity,
      monthly: monthly === 1,
      ...(question && { question }),
      ...(ifAnswered && { ifAnswered }),
      ...(unlessAnswered && { unlessAnswered }),
    })),
  }
}
