import { findSource } from '@leitfaden/core'
import { hashOf } from '../app/route.ts'
import { content } from '../content/content.ts'
import type { Remark } from '../estimate/remarks.ts'
import { say, t } from '../texts/t.ts'
import { Reasons } from './reasons.tsx'
import { SourceLine } from './source-line.tsx'
import './remark-notice.css'

/** What the guide or the estimate says about an answer, beside it: how grave it is in word and shape, and what gave rise to it. */
export function RemarkNotice({ remark: { severity, text, question, finding } }: { readonly remark: Remark }) {
  const { finding: f } = t().questions
  return (
    <div class={`notice notice-${severity} remark-notice`}>
      <p>
        <strong class={`remark-notice-severity remark-notice-${severity}`}>{f.severity[severity]}</strong> {say(text)}
      </p>
      <div class="small">
        {finding ? (
          <>
            {/* The answer right above needs no link. */}
            <Reasons title={f.because} because={finding.because.filter((one) => one.question !== question)} />
            <p>
              <SourceLine source={findSource(content().guide, finding.source)} />
            </p>
          </>
        ) : (
          <p>
            <a href={hashOf({ screen: 'estimate', detail: 'findings' })}>{f.toEstimate}</a>
          </p>
        )}
      </div>
    </div>
  )
}
