import type { Answers, Issue, ProviderProfile, Result } from '@leitfaden/core'
import type { CompiledModel } from '../model/compiled-model.ts'
import { wantedFormulas } from '../model/wanted-formulas.ts'
import { builtInModel } from '../model.ts'
import type { PriceList } from '../price/price-list.schema.ts'
import type { Estimate, EstimateFinding, Figure, Values } from './estimate.ts'
import { estimateCost } from './estimate-cost.ts'
import { Reckoning } from './reckoning.ts'

export interface EstimateOptions {
  readonly answers: Answers
  readonly provider: ProviderProfile
  /** Without one there are no cost figures. */
  readonly prices?: PriceList
  /** The built-in model where absent. */
  readonly model?: CompiledModel
}

/**
 * Reckons every figure of the model from the answers, however few there are: what nobody answered is assumed, and listed.
 *
 * Derivations that an answer has made needless do not appear. A range counts with its middle. Pure: the same input gives the same result. A value that is no finite number, as from a
 * division by an answer of zero, is an issue with the id of its formula, never a figure.
 */
export function estimate(options: EstimateOptions): Result<Estimate> {
  const { answers, provider, prices, model = builtInModel } = options
  const reckoning = new Reckoning(model, answers, provider)
  for (const id of wantedFormulas(model)) reckoning.value(id)
  const issues = model.order.flatMap((id) => (id in reckoning.steps ? notFinite(id, reckoning) : []))
  if (issues.length > 0) return { ok: false, issues }

  const figures = model.formulas.flatMap(({ id, title, group, key, auxiliary, unit }): Figure[] => {
    const step = reckoning.steps[id]
    return step && !auxiliary && (key || isThere(step.values))
      ? [{ id, title, group, key: key ?? false, unit, values: step.values }]
      : []
  })
  const assumed = Object.values(reckoning.steps).filter((step) => step.kind === 'assumption')
  const cost = prices && estimateCost(model, prices, (id) => reckoning.value(id))
  const findings = model.checks.flatMap((check): EstimateFinding[] => {
    if (check.ifAnswered?.some((id) => !reckoning.isAnswered(id))) return []
    if (check.unlessAnswered?.some((id) => reckoning.isAnswered(id))) return []
    const truth = reckoning.evaluate(check.when)
    const month = (truth.cells[0] ?? []).indexOf(1)
    if (month < 0) return []
    const { id, severity, text, question } = check
    return [
      {
        id,
        severity,
        text,
        ...(question && { question }),
        because: reckoning.stepsIn(check.when),
        ...(truth.monthly && { month }),
      },
    ]
  })
  return {
    ok: true,
    issues: [],
    value: {
      model: { id: model.id, version: model.version },
      provider: { id: provider.id, title: provider.title },
      ...(prices && { priceList: summary(prices) }),
      figures,
      steps: reckoning.steps,
      ...(cost && { cost }),
      findings,
      assumed: assumed.map((step) => step.id),
    },
  }
}

/** A figure that is 0 all along says nothing, unless it is one that everybody looks for. */
function isThere({ rows }: Values): boolean {
  return rows.some((row) => row.values.some((value) => value !== 0))
}

function summary({ id, title, example, currency, vat, read }: PriceList): NonNullable<Estimate['priceList']> {
  return { id, title, example, currency, vat, read }
}

function notFinite(id: string, reckoning: Reckoning): Issue[] {
  const row = reckoning.value(id).cells.find((cells) => !cells.every(Number.isFinite))
  if (row === undefined) return []
  return [
    {
      code: 'not-finite',
      severity: 'error',
      path: [id],
      message: { de: 'Die Antworten ergeben hier keine endliche Zahl', en: 'The answers make no finite number here' },
      found: String(row.find((cell) => !Number.isFinite(cell))),
    },
  ]
}
