import { useSignal } from '@preact/signals'
import { announce } from '../app/announce.tsx'
import { Button } from '../design/button.tsx'
import { project, scenario } from '../project/open-project.ts'
import { t } from '../texts/t.ts'
import { duplicateScenario } from './change-scenarios.ts'
import { Compare } from './compare.tsx'
import { ScenarioList } from './scenario-list.tsx'
import { ScenarioNameForm } from './scenario-name-form.tsx'
import './scenario-screen.css'

/** Other answers to the same questions, and what they change. */
export function ScenarioScreen() {
  const { app, scenarios: s } = t()
  const count = project.value?.scenarios.length ?? 0
  return (
    <div class="page scenarios">
      <h1>{app.scenarios}</h1>
      <p class="scenarios-intro">{s.intro}</p>
      {count < 2 && <p class="scenarios-intro">{s.empty}</p>}
      <section aria-labelledby="scenario-list">
        <h2 id="scenario-list">{s.list}</h2>
        <ScenarioList />
        <Duplicate />
      </section>
      {count > 1 && (
        <section aria-labelledby="scenario-compare">
          <h2 id="scenario-compare">{s.compare}</h2>
          <Compare />
        </section>
      )}
    </div>
  )
}

function Duplicate() {
  const { scenarios: s } = t()
  const open = useSignal(false)
  const { name } = scenario.value
  if (!open.value)
    return (
      <div class="actions">
        <Button look="main" onClick={() => (open.value = true)}>
          {s.duplicate}
        </Button>
      </div>
    )
  return (
    <div class="scenario-item">
      <h3>{s.duplicateTitle(name)}</h3>
      <ScenarioNameForm
        start={s.copyOf(name)}
        action={s.duplicate}
        onName={(given) => {
          duplicateScenario(given)
          announce(s.duplicated(given))
          open.value = false
        }}
        onCancel={() => (open.value = false)}
      />
    </div>
  )
}
