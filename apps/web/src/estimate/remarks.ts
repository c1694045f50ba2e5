import type { Finding, Severity, Text } from '@leitfaden/core'
import { computed } from '@preact/signals'
import { findings } from '../project/open-project.ts'
import { reckoned } from './reckoning.ts'

/** Something that the guide or the estimate has to say about the answers. */
export interface Remark {
  readonly id: string
  readonly severity: Severity
  readonly text: Text
  readonly question?: string
  /** Of the guide: the rule that was met. */
  readonly finding?: Finding
  /** Of the estimate: ids of the steps that decided it. */
  readonly steps?: readonly string[]
  /** First month in which it holds, where it depends on the month. */
  readonly month?: number
  /** How likely it is; absent: certain. */
  readonly probability?: number
}

const severities: readonly Severity[] = ['blocker', 'warning', 'advice', 'info']

/** All remarks, worst first, those of the guide before those of the estimate. */
export const remarks = computed((): readonly Remark[] => {
  const ofGuide = findings.value.map((finding): Remark => {
    const { rule, severity, text, question } = finding
    return { id: rule, severity, text, question, finding }
  })
  const ofEstimate = (reckoned.value?.estimate.findings ?? []).map(({ because, ...rest }): Remark => {
    return { ...rest, steps: because }
  })
  return severities.flatMap((severity) => [...ofGuide, ...ofEstimate].filter((remark) => remark.severity === severity))
})
