import { type Finding, findSource, type Severity, type Source } from '@leitfaden/core'
import type { EstimateFinding, Step } from '@leitfaden/sizing'
import { figureDigits, stepText } from './amount-text.ts'
import { reasonTexts } from './reason-texts.ts'
import type { Report } from './report.ts'

/** A finding of the guide or of the estimate, ready to be written down. */
export interface Remark {
  readonly severity: Severity
  readonly text: string
  /** Answers or figures that made it so. */
  readonly reasons: readonly string[]
  readonly source?: Source | undefined
}

/** Worst first. */
export const severities: readonly Severity[] = ['blocker', 'warning', 'advice', 'info']

/** All findings, worst first, those of the guide before those of the estimate. */
export function allRemarks(report: Report): Remark[] {
  const ofGuide = report.findings.map((finding) => guideRemark(finding, report))
  const ofEstimate = report.estimate.findings.map((finding) => estimateRemark(finding, report))
  return severities.flatMap((severity) => [...ofGuide, ...ofEstimate].filter((remark) => remark.severity === severity))
}

function guideRemark(finding: Finding, report: Report): Remark {
  const { guide, language } = report
  return {
    severity: finding.severity,
    text: finding.text[language],
    reasons: reasonTexts(finding.because, report),
    source: findSource(guide, finding.source),
  }
}

function estimateRemark(finding: EstimateFinding, report: Report): Remark {
  const { estimate, language, phrases } = report
  const { month, probability } = finding
  const cases = Math.max(1, Math.round(probability * 100))
  const circumstances = [
    ...(month === undefined ? [] : [phrases.findings.fromMonth(month)]),
    ...(cases < 100 ? [phrases.findings.likely(cases)] : []),
  ]
  const when = circumstances.length === 0 ? '' : ` (${circumstances.join(', ')})`
  return {
    severity: finding.severity,
    text: `${finding.text[language]}${when}`,
    reasons: finding.because.flatMap((id) => {
      const step = Object.hasOwn(estimate.steps, id) ? estimate.steps[id] : undefined
      return step === undefined ? [] : [reasonText(step, finding.month, report)]
    }),
  }
}

function reasonText(step: Step, fromMonth: number | undefined, report: Report): string {
  const { language, phrases } = report
  const { title, values } = step
  const month = values.monthly ? (fromMonth ?? (values.rows[0]?.values.length ?? 1) - 1) : 0
  const text = stepText(step, month, figureDigits, report)
  return `${title[language]}: ${values.monthly ? phrases.trace.inMonth(text, month) : text}`
}
