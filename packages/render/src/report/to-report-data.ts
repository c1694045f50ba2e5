import { openQuestions } from './open-section.ts'
import { projectName } from './project-name.ts'
import { reasonTexts } from './reason-texts.ts'
import type { ReportInput } from './report.ts'
import type { ReportData } from './report-data.ts'
import { toReport } from './to-report.ts'

/** The whole project as data. */
export function toReportData(input: ReportInput): ReportData {
  const report = toReport(input)
  const { language, date, provider, progress, findings, document, estimate } = report
  return {
    format: 'leitfaden-report',
    version: 1,
    language,
    date,
    project: projectName(report),
    ...(provider && { provider: { id: provider.id, title: provider.title, reviewed: provider.reviewed } }),
    progress,
    findings: findings.map((finding) => ({ ...finding, reasons: reasonTexts(finding.because, report) })),
    open: openQuestions(report).map(({ id, prompt, audience, phase }) => ({ question: id, prompt, audience, phase })),
    document,
    estimate,
  }
}
