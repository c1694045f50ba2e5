import { findSource } from '@leitfaden/core'
import { reasonsFor } from '@leitfaden/render'
import { content } from '../content/content.ts'
import { Notice } from '../design/notice.tsx'
import { context } from '../project/open-project.ts'
import { language, say, t } from '../texts/t.ts'
import { countText } from './count-text.ts'
import { type Reckoned, reckoned } from './reckoning.ts'
import { type Remark, remarks } from './remarks.ts'
import { SourceLine } from './source-line.tsx'
import { stepAmount } from './step-text.ts'
import { QuestionLink } from './trace.tsx'
import { traceHash } from './trace-path.ts'

/** All findings, worst first, each with what decided it; what is only advice folds away. */
export function RemarkList() {
  const { estimate: e } = t()
  if (remarks.value.length === 0) return <p>{e.nothingToSay}</p>
  const isWorse = ({ severity }: Remark) => severity === 'blocker' || severity === 'warning'
  const [worse, others] = [remarks.value.filter(isWorse), remarks.value.filter((remark) => !isWorse(remark))]
  return (
    <>
      <Items remarks={worse} />
      {others.length > 0 && (
        <details class="remark-others" open={worse.length === 0}>
          <summary>{countText(others.map(({ severity }) => severity))}</summary>
          <Items remarks={others} />
        </details>
      )}
    </>
  )
}

interface ItemsProps {
  readonly remarks: readonly Remark[]
}

function Items({ remarks }: ItemsProps) {
  return (
    <ul class="remark-list">
      {remarks.map((remark) => (
        <li key={`${remark.id} ${remark.question}`}>
          <RemarkItem remark={remark} />
        </li>
      ))}
    </ul>
  )
}

interface RemarkItemProps {
  readonly remark: Remark
}

function RemarkItem({ remark }: RemarkItemProps) {
  const { estimate: e } = t()
  const { severity, text, question, finding, month, probability = 1 } = remark
  const cases = Math.max(1, Math.round(probability * 100))
  const when = [...(month === undefined ? [] : [e.fromMonth(month)]), ...(cases < 100 ? [e.likely(cases)] : [])]
  const source = finding && findSource(content().guide, finding.source)
  const reasons = finding ? reasonsFor(finding.because, context.value, language()) : []
  return (
    <Notice kind={severity} title={e.severity[severity]}>
      <p>{`${say(text)}${when.length === 0 ? '' : ` (${when.join(', ')})`}`}</p>
      {reasons.length > 0 && (
        <ul class="small">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {reckoned.value && remark.steps && <Steps remark={remark} reckoned={reckoned.value} />}
      {question && (
        <p>
          {`${e.question}: `}
          <QuestionLink question={question} />
        </p>
      )}
      {source && <SourceLine source={source} />}
    </Notice>
  )
}

interface StepsProps {
  readonly remark: Remark
  readonly reckoned: Reckoned
}

/** The numbers that decided a finding of the estimate, in the month from which it holds. */
function Steps({ remark: { steps = [], month }, reckoned }: StepsProps) {
  const found = steps.flatMap((id) => reckoned.estimate.steps[id] ?? [])
  return (
    <ul class="small">
      {found.map((step) => {
        const { rows, monthly } = step.values
        const amounts = rows.map(({ values }) =>
          stepAmount(step, values[monthly ? (month ?? values.length - 1) : 0] ?? 0, reckoned),
        )
        return (
          <li key={step.id} class="numbers">
            <a href={traceHash([step.id])}>{say(step.title)}</a>
            {`: ${amounts.join('; ') || '–'}`}
          </li>
        )
      })}
    </ul>
  )
}
