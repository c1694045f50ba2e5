import { useSignal } from '@preact/signals'
import { Button } from '../design/button.tsx'
import { Field } from '../design/field.tsx'
import { project } from '../project/open-project.ts'
import { t } from '../texts/t.ts'

interface ScenarioNameFormProps {
  readonly start: string
  readonly action: string
  /** Id of the scenario that has this name already. */
  readonly own?: string
  readonly onName: (name: string) => void
  readonly onCancel?: () => void
}

/** Asks for the name of a scenario; no two have the same. */
export function ScenarioNameForm({ start, action, own, onName, onCancel }: ScenarioNameFormProps) {
  const { scenarios: s } = t()
  const name = useSignal(start)
  const fault = useSignal<string | undefined>(undefined)
  const give = () => {
    const given = name.value.trim()
    const taken = project.value?.scenarios.some((one) => one.id !== own && one.name === given)
    fault.value = given === '' ? s.nameMissing : taken ? s.nameTaken : undefined
    if (fault.value === undefined) onName(given)
  }
  return (
    <form
      class="scenario-name-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        give()
      }}
    >
      <Field label={s.name} help={s.nameHelp} fault={fault.value}>
        {(names) => (
          <input
            {...names}
            class="input"
            type="text"
            maxLength={80}
            value={name.value}
            onInput={({ currentTarget }) => {
              name.value = currentTarget.value
            }}
          />
        )}
      </Field>
      <div class="actions">
        <Button type="submit" look="main">
          {action}
        </Button>
        {onCancel && <Button onClick={onCancel}>{s.cancel}</Button>}
      </div>
    </form>
  )
}
