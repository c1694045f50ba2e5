import { hashOf } from '../app/route.ts'
import { say, t } from '../texts/t.ts'
import { countText } from './count-text.ts'
import { remarks } from './remarks.ts'

/** More than these nobody reads beside a question; the rest is on the screen of the estimate. */
const most = 3

/** Blockers and warnings, the worst first, and how many more there are. */
export function WorstRemarks() {
  const { estimate: e } = t()
  const all = remarks.value
  const worst = all.filter(({ severity }) => severity === 'blocker' || severity === 'warning')
  return (
    <>
      {worst.length === 0 && <p>{e.noFindings}</p>}
      <ul class="worst-remarks">
        {worst.slice(0, most).map(({ id, severity, text, question }) => (
          <li key={id} class={`worst-remark worst-remark-${severity}`}>
            <strong>{e.severity[severity]}:</strong> {say(text)}{' '}
            {question && <a href={hashOf({ screen: 'questions', detail: question })}>{e.toQuestion}</a>}
          </li>
        ))}
      </ul>
      {all.length > Math.min(most, worst.length) && (
        <p class="small">
          <a href={hashOf({ screen: 'estimate', detail: 'findings' })}>{e.allFindings}</a>
          {`: ${countText(all.map(({ severity }) => severity))}`}
        </p>
      )}
    </>
  )
}
