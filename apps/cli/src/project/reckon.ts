import { advise, type Finding, type Progress, progress } from '@leitfaden/core'
import { type Estimate, type EstimateOptions, estimate, type PriceList } from '@leitfaden/sizing'
import type { CompiledModel } from '@leitfaden/sizing/model'
import { findNamed, meansCost } from '../estimate/find-step.ts'
import { unknownFigure } from '../estimate/unknown-figure.ts'
import { byPlace } from '../faults/by-place.ts'
import { type Attempt, inFile, type Refusal } from '../faults/fault.ts'
import type { Request } from '../request.ts'
import { findPrices } from './find-prices.ts'
import type { Project } from './open-project.ts'
import { ownModel } from './own-model.ts'
import { placedIssue } from './placed-issue.ts'

/** Everything that follows from the answers. */
export interface Reckoned {
  readonly prices: PriceList
  readonly model: CompiledModel
  /** What the estimate was made from. */
  readonly options: EstimateOptions
  readonly estimate: Estimate
  /** What the guide advises; the estimate has findings of its own. */
  readonly advice: readonly Finding[]
  readonly progress: Progress
}

/** `ranges`: as a command shows them to people; programs get those of every month. */
export async function reckon(
  request: Request,
  project: Project,
  ranges: EstimateOptions['ranges'] = 'every-month',
): Promise<Attempt<Reckoned>> {
  const prices = await findPrices(request, project)
  const model = await ownModel(project.name, project.document.model)
  if (!prices.ok || !model.ok) return together(prices, model, project)
  const narrowed = figureToNarrow(request, model.value)
  if (!narrowed.ok) return narrowed
  const { context, provider, document } = project
  const { today, samples, seed, federalState } = request
  const options: EstimateOptions = {
    answers: document.answers,
    provider,
    prices: prices.value,
    model: model.value,
    today,
    ranges: request.options.json ? 'every-month' : ranges,
    ...(samples !== undefined && { samples }),
    ...(seed !== undefined && { seed }),
    ...(federalState !== undefined && { federalState }),
    ...(narrowed.value !== undefined && { uncertaintyOf: [narrowed.value] }),
  }
  const result = estimate(options)
  if (!result.ok) {
    const issues = result.issues.map((issue) => placedIssue(issue, project.document))
    return { ok: false, exitCode: 1, faults: [...project.faults, ...inFile(project.name, issues)] }
  }
  return {
    ok: true,
    value: {
      prices: prices.value,
      model: model.value,
      options,
      estimate: result.value,
      advice: advise(context),
      progress: progress(context),
    },
  }
}

/** What is wrong with the prices and with the model, at once; a wrong option comes first. */
function together(prices: Attempt<unknown>, model: Attempt<unknown>, { faults }: Project): Refusal {
  const own = model.ok ? [] : model.faults
  if (prices.ok) return { ok: false, exitCode: 1, faults: [...faults, ...own].sort(byPlace) }
  return prices.exitCode === 2 ? prices : { ...prices, faults: [...prices.faults, ...own].sort(byPlace) }
}

/** What `--narrow` asks for: a figure by its id or title, or the cost. */
function figureToNarrow({ options }: Request, { formulas }: CompiledModel): Attempt<string | undefined> {
  const typed = options.narrow
  if (typed === undefined) return { ok: true, value: undefined }
  const figures = formulas.filter(({ auxiliary }) => !auxiliary)
  const found = meansCost(typed) ? 'cost' : findNamed(figures, typed)
  return found === undefined ? unknownFigure(typed, figures) : { ok: true, value: found }
}
