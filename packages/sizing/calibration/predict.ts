import { fromBase, toBase } from '@leitfaden/core'
import { generic } from '@leitfaden/core/providers'
import { type CompiledModel, type Estimate, estimate } from '../src/index.ts'
import { exampleEu } from '../src/prices.ts'
import { answersOf } from './answers-of.ts'
import type { Case, Outcome } from './case.ts'
import type { Prediction } from './prediction.ts'

/**
 * Dollars for a euro, to set published amounts beside a price list in euros; the rates of their own years lie between 1.05 and 1.25.
 * Source: moveinfra/eu-cloud-prices, 2026-10-28.
 */
const dollarsPerEuro = 1.1133

/** Estimates a case and sets each of its outcomes beside the range. Throws if there is no estimate, or no such figure. */
export function predict(of: Case, model: CompiledModel, known: boolean): Prediction[] {
  const answers = answersOf(of, known)
  const result = estimate({ answers, provider: generic, prices: exampleEu, model, uncertaintyOf: [] })
  if (!result.ok) throw new Error(`${of.id}: ${JSON.stringify(result.issues)}`)
  return of.outcomes.map((outcome) => {
    const found = outcome.figure === 'cost' ? costOf(result.value, outcome) : figureOf(result.value, outcome)
    if (!found) throw new Error(`${of.id}: no range of ${outcome.figure} in month ${outcome.month ?? 0}`)
    return { of, outcome, ...found }
  })
}

type Found = Pick<Prediction, 'unit' | 'published' | 'p10' | 'p50' | 'p90'>

function figureOf({ steps }: Estimate, { figure, value, unit, month = 0 }: Outcome): Found | undefined {
  const step = steps[figure]
  const ranges = step?.kind === 'formula' ? step.ranges?.[0] : undefined
  if (!step || !ranges) return undefined
  const at = ranges.months.length === 1 ? 0 : ranges.months.indexOf(month)
  if (at < 0) return undefined
  const of = (p: 'p10' | 'p50' | 'p90'): number => ranges[p][at] as number
  const published = fromBase(toBase(middleOf(value), unit), step.unit)
  return { unit: step.unit, published, p10: of('p10'), p50: of('p50'), p90: of('p90') }
}

function costOf({ cost }: Estimate, { value, unit }: Outcome): Found | undefined {
  if (!cost) return undefined
  const { p10, p50, p90 } = cost.ranges.firstMonth
  const published = middleOf(value) / (unit === 'USD' ? dollarsPerEuro : 1)
  return { unit: cost.currency, published, p10: Number(p10), p50: Number(p50), p90: Number(p90) }
}

function middleOf(value: Outcome['value']): number {
  return typeof value === 'number' ? value : Math.sqrt(value[0] * value[1])
}
