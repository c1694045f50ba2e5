import { findQuestion } from '@leitfaden/core'
import { useSignal } from '@preact/signals'
import { go } from '../app/route.ts'
import { content } from '../content/content.ts'
import { Button } from '../design/button.tsx'
import { Field } from '../design/field.tsx'
import { newProject } from '../project/new-project.ts'
import { openProject } from '../project/open-project.ts'
import { language, say, t } from '../texts/t.ts'

/** Asks for a name and a provider, and goes on to the questions. */
export function NewProjectForm() {
  const { start } = t()
  const { guide, providers, priceLists } = content()
  const named = findQuestion(guide, 'project.name')
  const name = useSignal('')
  const provider = useSignal(providers[0]?.id)
  const nameMissing = useSignal(false)
  const begin = (event: Event) => {
    event.preventDefault()
    const title = name.value.trim()
    nameMissing.value = title === ''
    if (nameMissing.value) {
      const form = event.currentTarget as HTMLFormElement
      form.querySelector('input')?.focus()
      return
    }
    openProject(
      newProject({
        name: start.new.scenario,
        source: '',
        format: 'yaml',
        document: {
          guide: { id: guide.id, version: guide.version },
          language: language(),
          ...(provider.value !== undefined && { provider: provider.value }),
          ...(priceLists[0] && { prices: priceLists[0].id }),
          answers: { 'project.name': { state: 'answered', value: title } },
        },
      }),
    )
    go({ screen: 'questions' })
  }
  return (
    <form class="start-form" onSubmit={begin} noValidate>
      <Field label={named && say(named.prompt)} fault={nameMissing.value && start.new.nameMissing}>
        {(names) => (
          <input
            {...names}
            class="input"
            name="name"
            maxLength={200}
            autoComplete="off"
            value={name}
            onInput={({ currentTarget }) => {
              name.value = currentTarget.value
              if (name.value.trim() !== '') nameMissing.value = false
            }}
          />
        )}
      </Field>
      <Field label={start.new.provider} help={start.new.providerHelp}>
        {(names) => (
          <select
            {...names}
            class="input"
            value={provider}
            onChange={({ currentTarget }) => {
              provider.value = currentTarget.value
            }}
          >
            {providers.map(({ id, title }) => (
              <option key={id} value={id}>
                {say(title)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button look="main" type="submit">
        {start.new.begin}
      </Button>
    </form>
  )
}
