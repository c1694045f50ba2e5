import type { ReportInput } from '@leitfaden/render'
import type { Request } from '../request.ts'
import type { Project } from './open-project.ts'
import type { Reckoned } from './reckon.ts'

/** What documents are made from. */
export function reportInput({ today }: Request, project: Project, reckoned: Reckoned): ReportInput {
  const { document, provider, language, context } = project
  const { estimate, model, advice, progress } = reckoned
  return {
    guide: context.guide,
    document,
    provider,
    estimate,
    model,
    findings: advice,
    progress,
    language,
    date: today,
  }
}
