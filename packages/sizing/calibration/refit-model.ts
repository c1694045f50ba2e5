import type { AssumedRange, Assumption, CompiledModel } from '../src/model.ts'
import type { Evidence, Triple } from './evidence.ts'
import { fitRange } from './fit-range.ts'
import { observations } from './observations.ts'

/**
 * The model as it would be without anything a family has taught. The ranges of the model are judgement on top of the fits; so
 * each of the three points of an assumption is moved as far as the same point of its fit moves when the family is left out.
 * Throws if the model has no such assumption, or in another unit.
 */
export function refitModel(model: CompiledModel, without: string): CompiledModel {
  const strange = observations.find(
    (e) => !model.assumptions.some(({ id, unit }) => id === e.assumption && unit === e.unit),
  )
  if (strange) throw new RangeError(`No assumption ${strange.assumption} in ${strange.unit}`)
  const assumptions = model.assumptions.map((assumption) => {
    const evidence = observations.find((e) => e.assumption === assumption.id)
    return evidence?.observations.some(({ family }) => family === without)
      ? moved(assumption, evidence, without)
      : assumption
  })
  return { ...model, assumptions }
}

function moved(assumption: Assumption, evidence: Evidence, without: string): Assumption {
  const share = evidence.shape === 'share'
  const whole = evidence.unit === '%' ? 100 : 1
  const shift = (range: AssumedRange, kind?: string): AssumedRange => {
    const left = kind === undefined ? {} : { kind }
    const all = fitRange(evidence, left)
    const rest = fitRange(evidence, { ...left, without })
    const point = (at: keyof Triple): number => {
      if (!share) return range[at] * (rest[at] / all[at])
      const ratio = odds(rest[at], whole) / odds(all[at], whole)
      const now = odds(range[at], whole) * ratio
      return Number.isFinite(now) ? (whole * now) / (1 + now) : range[at]
    }
    const value = point('value')
    return { ...range, value, low: Math.min(value, point('low')), high: Math.max(value, point('high')) }
  }
  const variants = assumption.variants && {
    variants: Object.fromEntries(
      Object.entries(assumption.variants).map(([kind, range]) => [
        kind,
        evidence.observations.some((o) => o.kind === kind && o.family === without) ? shift(range, kind) : range,
      ]),
    ),
  }
  return { ...assumption, ...shift(assumption), ...variants }
}

function odds(part: number, whole: number): number {
  return part / (whole - part)
}
