import type { Issue } from '@leitfaden/core'
import { useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { useId } from 'preact/hooks'
import { content } from '../content/content.ts'
import { Notice } from '../design/notice.tsx'
import { estimateInput } from '../estimate/estimate-input.ts'
import { project, scenario, today } from '../project/open-project.ts'
import { say, t } from '../texts/t.ts'
import { ask } from '../worker/ask.ts'
import type { ScenarioComparison } from '../worker/handlers/compare-scenarios.ts'
import { AnswerDifferences } from './answer-differences.tsx'
import { FigureChanges } from './figure-changes.tsx'
import { type Pair, pairOf } from './pair.ts'

/** Two scenarios side by side; at first the one being worked on with the one it is most likely a copy of. */
export function Compare() {
  const { scenarios: s } = t()
  const chosen = useSignal<{ readonly before?: string; readonly after?: string }>({})
  const pair = useComputed(() => pairOf(project.value?.scenarios ?? [], chosen.value, scenario.value.id))
  const result = useSignal<{ readonly pair: Pair; readonly comparison: ScenarioComparison } | undefined>(undefined)
  const fault = useSignal<Error | undefined>(undefined)
  const issues = useSignal<readonly Issue[]>([])
  useSignalEffect(() => {
    const over = new AbortController()
    const wanted = pair.value
    if (wanted === undefined) return
    const [before, after] = [wanted.before, wanted.after].map(({ document }) =>
      estimateInput(document, content(), today.value),
    )
    if (before === undefined || after === undefined) return
    ask('compareScenarios', { before, after }, { signal: over.signal }).then(
      (compared) => {
        if (over.signal.aborted) return
        issues.value = compared.ok ? [] : compared.issues
        result.value = compared.ok ? { pair: wanted, comparison: compared.value } : undefined
      },
      (failure: Error) => {
        if (!over.signal.aborted) fault.value = failure
      },
    )
    return () => over.abort()
  })
  if (fault.value !== undefined) throw fault.value
  const choice = (side: 'before' | 'after') => (
    <ScenarioChoice
      label={s[side]}
      value={pair.value?.[side].id}
      onChoose={(id) => {
        chosen.value = { ...chosen.value, [side]: id }
      }}
    />
  )
  return (
    <>
      <div class="compare-choice">
        {choice('before')}
        {choice('after')}
      </div>
      {pair.value === undefined && <p>{s.same}</p>}
      {issues.value.length > 0 && (
        <Notice kind="warning" title={s.failed}>
          <ul>
            {issues.value.map((issue) => (
              <li key={issue.path.join('.')}>{say(issue.message)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {pair.value && result.value === undefined && issues.value.length === 0 && <p class="soft">{s.comparing}</p>}
      {pair.value && result.value && <Compared {...result.value} />}
    </>
  )
}

interface ComparedProps {
  readonly pair: Pair
  readonly comparison: ScenarioComparison
}

function Compared({ pair, comparison }: ComparedProps) {
  const { scenarios: s } = t()
  const { changes } = comparison.comparison
  if (changes.length === 0) return <p>{s.nothingDiffers}</p>
  return (
    <>
      <FigureChanges pair={pair} comparison={comparison} />
      <AnswerDifferences pair={pair} causes={changes} />
    </>
  )
}

interface ScenarioChoiceProps {
  readonly label: string
  readonly value: string | undefined
  readonly onChoose: (id: string) => void
}

function ScenarioChoice({ label, value, onChoose }: ScenarioChoiceProps) {
  const id = useId()
  const { scenarios: s } = t()
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <select id={id} class="input" value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {project.value?.scenarios.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name === '' ? s.first : one.name}
          </option>
        ))}
      </select>
    </div>
  )
}
