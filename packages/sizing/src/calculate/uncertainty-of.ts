import type { Cause } from '../engine/causes.ts'
import type { AssumptionNumbers, ModelNumbers } from '../engine/model-numbers.ts'
import type { Found } from '../input/found.ts'
import { questionOf } from '../model/question-of.ts'
import { rankCorrelation, ranks } from '../sampling/rank-correlation.ts'
import { sobolParts } from '../sampling/sobol-points.ts'
import type { QuestionShare, Uncertainty } from './calculation.ts'
import type { Sampled } from './sampled.ts'

/** Less than this is noise of the samples, or not worth a question. */
const leastShare = 0.005

/**
 * Shares of the variance of a figure's ranks, by cause: squared rank correlations, which for independent causes add up to at most 1.
 * A question accounts for the causes that an exact answer to it would do away with, on whichever way the model then takes; one that
 * picks variants of assumptions for the part by which their ranges get narrower.
 *
 * `names`: what the figure is made of; `values`: its samples.
 */
export function uncertaintyOf(
  of: string,
  names: readonly string[],
  values: Float64Array,
  sampled: Sampled,
): Uncertainty {
  const { bindings, dependencies, causes } = sampled
  const behind = dependencies.behind(names, bindings)
  const target = ranks(values)
  const shares = causes
    .filter(({ id }) => behind.has(id))
    .map((cause) => ({ cause, share: rankCorrelation(ranksOf(cause, sampled), target) ** 2 }))
  const whole = Math.max(
    1,
    shares.reduce((sum, { share }) => sum + share, 0),
  )
  const scaled = shares.map(({ cause, share }) => ({ cause, share: share / whole }))
  return {
    of,
    causes: scaled
      .filter(({ share }) => share >= leastShare)
      .sort((a, b) => b.share - a.share)
      .map(({ cause: { id, row }, share }) => ({ id, row, share })),
    questions: questionsBehind(names, behind, scaled, sampled),
  }
}

type Scaled = readonly { readonly cause: Cause; readonly share: number }[]

function questionsBehind(
  names: readonly string[],
  behind: ReadonlySet<string>,
  shares: Scaled,
  sampled: Sampled,
): QuestionShare[] {
  const { model, bindings, dependencies } = sampled
  const byQuestion = new Map<string, Set<string>>()
  for (const input of model.inputs) {
    const question = questionOf(model, input)
    if (question === undefined || isExact(bindings.found.get(input.id))) continue
    byQuestion.set(question, (byQuestion.get(question) ?? new Set()).add(input.id))
  }
  const questions = [...byQuestion].map(([question, inputs]): QuestionShare => {
    const left = dependencies.behind(names, bindings, inputs)
    const gone = shares.filter(({ cause: { id } }) => inputs.has(id) || !left.has(id))
    const wide = [...inputs].some((id) => bindings.found.has(id) && behind.has(id))
    return { question, share: sumOfShares(gone), wide }
  })
  for (const question of model.variantsBy) {
    const share = sumOfShares(
      shares.map(({ cause, share }) => ({ share: share * narrowing(cause, question, sampled) })),
    )
    questions.push({ question, share, wide: false })
  }
  return questions.filter(({ share }) => share >= leastShare).sort((a, b) => b.share - a.share)
}

/** A default of the provider is exact too, and so is a table in which no cell is missing or a range. */
function isExact(found: Found | undefined): boolean {
  if (!found) return false
  return found.kind === 'rows' ? found.cells.every((cell) => cell && !cell.spread) : !found.given.spread
}

/** By which part of its variance a cause would shrink, were it known which variant counts: on average over the variants. */
function narrowing({ id }: Cause, question: string, { model, bindings }: Sampled): number {
  if (bindings.variants.has(id)) return 0
  const assumption = model.assumptions.find((a) => a.id === id)
  const options = optionsOf(question, model)
  const variants = Object.entries(assumption?.variants ?? {}).filter(([option]) => options.has(option))
  if (!assumption || variants.length === 0) return 0
  const parts = variants.map(([, variant]) => (widthOf(variant) / widthOf(assumption)) ** 2)
  return Math.max(0, 1 - parts.reduce((a, b) => a + b, 0) / parts.length)
}

/** Variants are named by the options of one question each; the first question that some assumption knows owns them. */
function optionsOf(question: string, { variantOptions }: ModelNumbers): ReadonlySet<string> {
  return new Set(variantOptions[question] ?? [])
}

function widthOf({ low, high }: Pick<AssumptionNumbers, 'low' | 'high'>): number {
  return low > 0 ? Math.log(high / low) : high - low
}

/** Ranks of what was drawn: of Sobol points exactly one lies in each stratum, so the point itself tells its rank. */
function ranksOf({ id, row, spread, dimension }: Cause, { draw, count, seed }: Sampled): Float64Array {
  if (spread.shape === 'chance') return ranks(draw(id, row, { value: spread.middle, spread }) as Float64Array)
  const parts = sobolParts(dimension, count, seed)
  const result = new Float64Array(count)
  for (let i = 0; i < count; i++) result[i] = (parts[i] as number) + 1
  return result
}

function sumOfShares(parts: readonly { readonly share: number }[]): number {
  return parts.reduce((sum, { share }) => sum + share, 0)
}
