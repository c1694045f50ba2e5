import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { announce } from '../app/announce.tsx'
import { Button } from '../design/button.tsx'
import { RangeBar } from '../design/range-bar.tsx'
import { spanText } from '../estimate/amounts.ts'
import { niceEnd } from '../estimate/nice-end.ts'
import { scenario as currentOne, project } from '../project/open-project.ts'
import type { Scenario } from '../project/project.ts'
import { t } from '../texts/t.ts'
import { removeScenario, renameScenario, switchTo } from './change-scenarios.ts'
import { followScenarioCosts, scenarioCosts } from './scenario-costs.ts'
import { ScenarioNameForm } from './scenario-name-form.tsx'

/** The scenarios of the project, each with what a month costs in it, on one scale. */
export function ScenarioList() {
  const { scenarios: s } = t()
  const renaming = useSignal<string | undefined>(undefined)
  useEffect(followScenarioCosts, [])
  const scenarios = project.value?.scenarios ?? []
  const most = niceEnd(Math.max(0, ...scenarios.map(({ id }) => scenarioCosts.value[id]?.lastMonth.high ?? 0)))
  return (
    <ul class="scenario-list">
      {scenarios.map((one) => (
        <li key={one.id} class="scenario-item">
          {renaming.value === one.id ? (
            <ScenarioNameForm
              start={one.name}
              own={one.id}
              action={s.save}
              onName={(name) => {
                renameScenario(one.id, name)
                renaming.value = undefined
              }}
              onCancel={() => (renaming.value = undefined)}
            />
          ) : (
            <ScenarioItem
              scenario={one}
              most={most}
              alone={scenarios.length === 1}
              onRename={() => (renaming.value = one.id)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

interface ScenarioItemProps {
  readonly scenario: Scenario
  readonly most: number
  readonly alone: boolean
  readonly onRename: () => void
}

function ScenarioItem({ scenario, most, alone, onRename }: ScenarioItemProps) {
  const { scenarios: s } = t()
  const { id, name } = scenario
  const isCurrent = currentOne.value.id === id
  const cost = scenarioCosts.value[id]
  const month = cost?.lastMonth
  return (
    <>
      <p class="scenario-name">
        <strong>{name === '' ? s.first : name}</strong>
        {isCurrent && <span class="scenario-current">{s.current}</span>}
      </p>
      {cost && month && (
        <div class="scenario-cost numbers">
          <span>
            {s.cost}: {spanText(month.low, month.high, cost.currency)}
          </span>
          <RangeBar low={month.low} middle={month.typical} high={month.high} most={most} />
        </div>
      )}
      <div class="actions">
        {!isCurrent && (
          <Button small aria-label={s.switchTo(name)} onClick={() => switchTo(id)}>
            {s.switchShort}
          </Button>
        )}
        <Button small aria-label={s.rename(name)} onClick={onRename}>
          {s.renameShort}
        </Button>
        {!alone && (
          <Button
            small
            aria-label={s.remove(name)}
            onClick={() => {
              removeScenario(scenario)
              announce(s.gone(name))
            }}
          >
            {s.removeShort}
          </Button>
        )}
      </div>
    </>
  )
}
