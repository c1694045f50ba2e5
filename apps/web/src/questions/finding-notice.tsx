import { type Finding, findSource } from '@leitfaden/core'
import { content } from '../content/content.ts'
import { say, t } from '../texts/t.ts'
import { Reasons } from './reasons.tsx'
import { SourceLine } from './source-line.tsx'
import './finding-notice.css'

/** What is advised about an answer, beside it: how grave it is in word and shape, and the answers that gave rise to it. */
export function FindingNotice({ finding }: { readonly finding: Finding }) {
  const { severity, text, because, question, source } = finding
  // The answer right above needs no link.
  const others = because.filter((one) => one.question !== question)
  return (
    <div class={`notice notice-${severity} finding-notice`}>
      <p>
        <strong class={`finding-notice-severity finding-notice-${severity}`}>
          {t().questions.finding.severity[severity]}
        </strong>{' '}
        {say(text)}
      </p>
      <div class="small soft">
        <Reasons title={t().questions.finding.because} because={others} />
        <p>
          <SourceLine source={findSource(content().guide, source)} />
        </p>
      </div>
    </div>
  )
}
