import type { Issue, Result, Text, Unit } from '@leitfaden/core'
import type { Comparison, Estimate, EstimateOptions } from '@leitfaden/sizing'
import { ownModel } from '../own-model.ts'
import type { EstimateInput } from './estimate-project.ts'

export interface ComparisonInput {
  readonly before: EstimateInput
  readonly after: EstimateInput
}

/** Two scenarios side by side: their estimates without traces, and what each change did. */
export interface ScenarioComparison {
  readonly comparison: Comparison
  readonly before: ComparedEstimate
  readonly after: ComparedEstimate
}

export interface ComparedEstimate extends Pick<Estimate, 'cost' | 'figures'> {
  /** What figures are called, those too that only one of both has. */
  readonly titles: { readonly [id: string]: { readonly title: Text; readonly unit: Unit; readonly key: boolean } }
}

/** Both are reckoned with all samples. Where one can not be, its issues. */
export async function compareScenarios({ before, after }: ComparisonInput): Promise<Result<ScenarioComparison>> {
  const { compareEstimates, estimate } = await import('@leitfaden/sizing')
  const [first, second] = [await optionsOf(before), await optionsOf(after)]
  if (!first.ok || !second.ok) return { ok: false, issues: issuesOf(first, second) }
  const [one, other] = [estimate(first.value), estimate(second.value)]
  if (!one.ok || !other.ok) return { ok: false, issues: issuesOf(one, other) }
  const comparison = compareEstimates(first.value, second.value)
  return {
    ok: true,
    value: { comparison, before: compared(one.value), after: compared(other.value) },
    issues: [],
  }
}

async function optionsOf({ overrides, ...options }: EstimateInput): Promise<Result<EstimateOptions>> {
  const model = await ownModel(overrides)
  if (model?.ok === false) return model
  return { ok: true, value: { ...options, ranges: 'both-ends', ...(model && { model: model.value }) }, issues: [] }
}

function issuesOf(...results: readonly Result<unknown>[]): readonly Issue[] {
  return results.flatMap((result) => (result.ok ? [] : result.issues))
}

function compared({ cost, figures }: Estimate): ComparedEstimate {
  const titles = Object.fromEntries(figures.map(({ id, title, unit, key }) => [id, { title, unit, key }]))
  return { figures, titles, ...(cost && { cost }) }
}
