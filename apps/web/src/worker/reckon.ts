import { type AnswersDocument, advise, progress, type Result } from '@leitfaden/core'
import type { ReportInput } from '@leitfaden/render'
import type { EstimateOptions } from '@leitfaden/sizing'
import { estimateInput } from '../estimate/estimate-input.ts'
import { ownModel } from './own-model.ts'

/** What follows from an answers document on a day. */
export interface Reckoned {
  readonly report: Omit<ReportInput, 'language'>
  readonly options: EstimateOptions
}

/** As the command line does it for the same document. */
export async function reckon(
  document: AnswersDocument,
  today: string,
  ranges: EstimateOptions['ranges'] = 'every-month',
): Promise<Result<Reckoned>> {
  const [{ builtIn }, { estimate }] = await Promise.all([import('../content/built-in.ts'), import('@leitfaden/sizing')])
  const { overrides, ...input } = estimateInput(document, builtIn, today)
  const model = await ownModel(overrides)
  if (model?.ok === false) return model
  const options = { ...input, ranges, ...(model && { model: model.value }) }
  const made = estimate(options)
  if (!made.ok) return made
  const { guide } = builtIn
  const { answers, provider } = input
  const context = { guide, answers, provider, today }
  const report = {
    guide,
    document,
    provider,
    estimate: made.value,
    model: model?.value,
    findings: advise(context),
    progress: progress(context),
    date: today,
  }
  return { ok: true, value: { report, options }, issues: made.issues }
}
