import { type Because, findSource, type Severity, type Source, type Text } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { reasonsFor } from '@leitfaden/render'
import type { Estimate } from '@leitfaden/sizing'
import { stepAmount } from '../estimate/step-amount.ts'
import { textsIn } from '../texts/texts-in.ts'
import type { Project } from './open-project.ts'
import type { Reckoned } from './reckon.ts'

/** Something that the guide or the estimate has to say about the answers. */
export interface Remark {
  /** Id of the guide's rule or of the model's check. */
  readonly id: string
  readonly from: 'guide' | 'estimate'
  readonly severity: Severity
  readonly question?: string
  readonly text: Text
  /** First month in which it holds, 0 to 24, where it depends on the month. */
  readonly month?: number
  /** How likely it is, 0 to 1; absent: certain. */
  readonly probability?: number
  /** Answers that decided it. */
  readonly because?: readonly Because[]
  /** Figures that decided it: ids of steps. */
  readonly figures?: readonly string[]
  readonly source?: Source
}

const severities: readonly Severity[] = ['blocker', 'warning', 'advice', 'info']

/** All remarks, worst first, those of the guide before those of the estimate. */
export function remarksOf({ advice, estimate }: Reckoned): Remark[] {
  const ofGuide = advice.map(({ rule, source, ...rest }): Remark => {
    const cited = findSource(extendedDevops, source)
    return { id: rule, from: 'guide', ...rest, ...(cited && { source: cited }) }
  })
  const ofEstimate = estimate.findings.map(({ because, ...rest }): Remark => {
    return { from: 'estimate', ...rest, figures: because }
  })
  return severities.flatMap((severity) => [...ofGuide, ...ofEstimate].filter((remark) => remark.severity === severity))
}

/** The answers or figures behind a remark, each in a few words. */
export function reasonsOf(
  { because = [], figures = [], month }: Remark,
  estimate: Estimate,
  project: Project,
): string[] {
  const { context, language } = project
  const steps = figures.flatMap((id) => {
    const step = estimate.steps[id]
    if (step === undefined) return []
    const amounts = step.values.rows.map(({ values }) => {
      const value = values[step.values.monthly ? (month ?? values.length - 1) : 0] ?? 0
      return stepAmount(step, value, context, textsIn(language))
    })
    return [`${step.title[language]}: ${amounts.join('; ') || '–'}`]
  })
  return [...new Set([...reasonsFor(because, context, language), ...steps])]
}
