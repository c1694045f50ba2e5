import type { Result } from '@leitfaden/core'
import type { CalculationOptions } from '../calculate/calculate-with.ts'
import { calculateWith } from '../calculate/calculate-with.ts'
import type { Calculation, FindingNumbers } from '../calculate/calculation.ts'
import { serviceLevelOf } from '../calculate/service-level-of.ts'
import { uncertaintiesOf } from '../calculate/uncertainties-of.ts'
import { central } from '../engine/causes.ts'
import type { CompiledModel } from '../model/compiled-model.ts'
import type { Check } from '../model/model.ts'
import { builtInModel } from '../model.ts'
import { priceFindings } from '../price/price-findings.ts'
import type { PriceList } from '../price/price-list.schema.ts'
import { describeCost } from './describe-cost.ts'
import { engineOf } from './engine-of.ts'
import type { Estimate, EstimateFinding, Figure, Step, Values } from './estimate.ts'
import { Reckoning } from './reckoning.ts'
import { Steps } from './steps.ts'

export interface EstimateOptions extends CalculationOptions {
  /** The built-in model where absent. */
  readonly model?: CompiledModel
  /** Figures whose uncertainty is looked into, `cost` for the 24-month total. Default: the cost, where there are prices. */
  readonly uncertaintyOf?: readonly string[]
  /** `YYYY-MM-DD`: prices that are not valid on this day, or old, become a finding. */
  readonly today?: string
}

/**
 * Reckons every figure of the model from the answers, however few there are: what nobody answered is assumed, and listed.
 *
 * Every figure has a range (P10, P50, P90) from the same samples, and a trace with every input at its middle. Derivations that an
 * answer has made needless do not appear. Pure: the same input and seed give the same bytes. A value that is no finite number, as
 * from a division by an answer of zero, is an issue with the id of its formula, never a figure; so is an answer no one can reckon with.
 */
export function estimate(options: EstimateOptions): Result<Estimate> {
  const { provider, prices, today, model = builtInModel } = options
  const engine = engineOf(model)
  const calculated = calculateWith(engine, options)
  if (!calculated.ok) return calculated
  const { calculation, sampled, cost: reckonedCost } = calculated.value
  const uncertainty = uncertaintiesOf(calculated.value, options.uncertaintyOf)
  if (!uncertainty.ok) return uncertainty
  const serviceLevel = serviceLevelOf(calculated.value, options)

  const { bindings, dependencies } = sampled
  const reckoning = new Reckoning(model, bindings, central)
  const steps = new Steps(model, bindings, provider, reckoning)
  for (const id of [...dependencies.wanted(), ...Object.values(model.faults)]) steps.add(id)
  const findings = [
    ...calculation.findings.map((finding) => findingOf(finding, model, steps)),
    ...(prices && today !== undefined
      ? priceFindings(prices, today).map((f) => ({ ...f, because: [], probability: 1 }))
      : []),
  ]
  const cost = reckonedCost && prices && describeCost(reckonedCost, { model, prices, reckoning, bindings })
  const all = withRanges(steps.all, calculation)
  return {
    ok: true,
    issues: [],
    value: {
      model: { id: model.id, version: model.version },
      provider: { id: provider.id, title: provider.title },
      ...(prices && { priceList: summary(prices) }),
      figures: figuresOf(model, all),
      steps: all,
      ...(cost && { cost }),
      serviceLevel,
      findings,
      uncertainty: uncertainty.value,
      sampling: calculation.sampling,
      assumed: Object.values(all).flatMap((step) => (step.kind === 'assumption' ? [step.id] : [])),
    },
  }
}

function withRanges(steps: { readonly [id: string]: Step }, { figures }: Calculation): { [id: string]: Step } {
  return Object.fromEntries(
    Object.entries(steps).map(([id, step]) => {
      const numbers = step.kind === 'formula' && Object.hasOwn(figures, id) ? figures[id] : undefined
      if (!numbers) return [id, step]
      // Kinds without any data are shown nowhere: neither are their ranges.
      const ranges = numbers.ranges.filter(({ middle }) => numbers.ranges.length === 1 || middle.some((v) => v !== 0))
      return [id, { ...step, ranges }]
    }),
  )
}

function figuresOf(model: CompiledModel, steps: { readonly [id: string]: Step }): Figure[] {
  return model.formulas.flatMap(({ id, title, group, key, auxiliary, unit }): Figure[] => {
    const step = Object.hasOwn(steps, id) ? steps[id] : undefined
    if (step?.kind !== 'formula' || auxiliary) return []
    const ranges = step.ranges ?? []
    const there = key || isThere(step.values) || ranges.some(({ p90 }) => p90.some((value) => value !== 0))
    return there ? [{ id, title, group, key: key ?? false, unit, values: step.values, ranges }] : []
  })
}

/** A figure that is 0 all along says nothing, unless it is one that everybody looks for. */
function isThere({ rows }: Values): boolean {
  return rows.some((row) => row.values.some((value) => value !== 0))
}

function findingOf(finding: FindingNumbers, model: CompiledModel, steps: Steps): EstimateFinding {
  const check = model.checks.find(({ id }) => id === finding.id) as Check
  return { ...finding, text: check.text, because: steps.addBehind(check.when) }
}

function summary(prices: PriceList): NonNullable<Estimate['priceList']> {
  const { id, title, example, currency, vat, validFrom, validTo, read } = prices
  return { id, title, example, currency, vat, validFrom, ...(validTo !== undefined && { validTo }), read }
}
