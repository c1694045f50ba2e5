import type { Root } from 'mdast'
import { answersSection } from './answers-section.ts'
import { assumptionsSection } from './assumptions-section.ts'
import { costSection } from './cost-section.ts'
import { extensionsSection } from './extensions-section.ts'
import { figuresSection } from './figures-section.ts'
import { findingsSection } from './findings-section.ts'
import { openSection } from './open-section.ts'
import type { ReportInput } from './report.ts'
import { serviceSection } from './service-section.ts'
import { sourcesSection } from './sources-section.ts'
import { summarySection } from './summary-section.ts'
import { titleBlock } from './title-block.ts'
import { toReport } from './to-report.ts'
import { tracesSection } from './traces-section.ts'

/** The whole project as one document. Sources are numbered as they are cited, so they come last. */
export function reportTree(input: ReportInput): Root {
  const report = toReport(input)
  const sections = [
    titleBlock,
    summarySection,
    figuresSection,
    costSection,
    serviceSection,
    findingsSection,
    answersSection,
    extensionsSection,
    openSection,
    assumptionsSection,
    tracesSection,
    sourcesSection,
  ]
  return { type: 'root', children: sections.flatMap((section) => section(report)) }
}
