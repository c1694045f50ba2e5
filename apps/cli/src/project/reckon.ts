import { advise, type Finding, type Progress, progress } from '@leitfaden/core'
import { type Estimate, estimate, type PriceList } from '@leitfaden/sizing'
import { type Attempt, inFile } from '../faults/fault.ts'
import type { Request } from '../request.ts'
import { findPrices } from './find-prices.ts'
import type { Project } from './open-project.ts'

/** Everything that follows from the answers. */
export interface Reckoned {
  readonly prices: PriceList
  readonly estimate: Estimate
  /** What the guide advises; the estimate has findings of its own. */
  readonly advice: readonly Finding[]
  readonly progress: Progress
}

export async function reckon(request: Request, project: Project): Promise<Attempt<Reckoned>> {
  const prices = await findPrices(request, project)
  if (!prices.ok) return prices
  const { context, provider, document } = project
  const result = estimate({ answers: document.answers, provider, prices: prices.value })
  if (!result.ok) return { ok: false, exitCode: 1, faults: [...project.faults, ...inFile(project.name, result.issues)] }
  return {
    ok: true,
    value: { prices: prices.value, estimate: result.value, advice: advise(context), progress: progress(context) },
  }
}
