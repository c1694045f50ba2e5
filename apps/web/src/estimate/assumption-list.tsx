import { formatDate } from '@leitfaden/core'
import type { AssumptionStep } from '@leitfaden/sizing'
import { useSignal } from '@preact/signals'
import { language, say, t } from '../texts/t.ts'
import { AssumptionChange } from './assumption-change.tsx'
import { KnowledgeMark, knowledgeOf } from './knowledge.tsx'
import type { Reckoned } from './reckoning.ts'
import { SourceLine } from './source-line.tsx'
import { stepText } from './step-text.ts'
import { QuestionLink, spreadText } from './trace.tsx'
import { traceHash } from './trace-path.ts'

interface AssumptionListProps {
  readonly reckoned: Reckoned
}

/** So many are shown at first: those that weigh most. */
const atFirst = 10

/** What stands in for missing answers, what moves the cost most first; each can be changed in place. */
export function AssumptionList({ reckoned }: AssumptionListProps) {
  const { estimate: e } = t()
  const all = useSignal(false)
  const steps = byWeight(reckoned)
  const shown = all.value ? steps : steps.slice(0, atFirst)
  if (steps.length === 0) return <p>{e.noAssumptions}</p>
  return (
    <>
      <p>{e.assumptionsMean}</p>
      <ul class="assumption-list">
        {shown.map((step) => (
          <li key={step.id} class={`assumption-item assumption-item-${knowledgeOf(step)}`}>
            <AssumptionItem step={step} reckoned={reckoned} />
          </li>
        ))}
      </ul>
      {steps.length > atFirst && (
        <div class="actions">
          <button type="button" class="button" aria-expanded={all.value} onClick={() => (all.value = !all.value)}>
            {all.value ? e.fewerAssumptions : e.allAssumptions(steps.length)}
          </button>
        </div>
      )}
    </>
  )
}

interface AssumptionItemProps {
  readonly step: AssumptionStep
  readonly reckoned: Reckoned
}

function AssumptionItem({ step, reckoned }: AssumptionItemProps) {
  const { trace } = t().estimate
  const { id, title, why, source, review, question, changed } = step
  return (
    <>
      <div class="assumption-head">
        <h3>
          <a class="assumption-door" href={traceHash([id])}>
            {say(title)}
          </a>
        </h3>
        <KnowledgeMark step={step} />
      </div>
      <p class="numbers">
        <strong>{stepText(step, reckoned)}</strong>
        {spreadText(step, reckoned) && `, ${spreadText(step, reckoned)}`}
      </p>
      {!changed && <p class="small">{say(why)}</p>}
      {source ? <SourceLine source={source} /> : !changed && <p class="small">{trace.judgement}</p>}
      <p class="small soft">
        {trace.review(formatDate(review, language()))}
        {question && (
          <>
            {` · ${trace.replacedBy} `}
            <QuestionLink question={question} />
          </>
        )}
      </p>
      <AssumptionChange step={step} />
    </>
  )
}

/** Changed ones first, then by their part of the range of the cost. */
function byWeight({ estimate }: Reckoned): AssumptionStep[] {
  const causes = estimate.uncertainty.find(({ of }) => of === 'cost')?.causes ?? []
  const weight = (id: string) => causes.filter((cause) => cause.id === id).reduce((sum, { share }) => sum + share, 0)
  const steps = estimate.assumed.flatMap((id) => {
    const step = estimate.steps[id]
    return step?.kind === 'assumption' ? [step] : []
  })
  return steps.sort(
    (a, b) => Number(b.changed !== undefined) - Number(a.changed !== undefined) || weight(b.id) - weight(a.id),
  )
}
