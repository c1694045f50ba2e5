import { useSignal } from '@preact/signals'
import { today } from '../project/open-project.ts'
import { t } from '../texts/t.ts'
import { LanguageChoice, Select } from './options.tsx'
import { otherStates, presentState } from './other-states.ts'
import { PaperView } from './paper-view.tsx'
import { documentLanguage } from './wishes.ts'

/** What is different from another state of the answers. */
export function ChangesView() {
  const { documents: texts } = t()
  const language = documentLanguage.value
  const chosen = useSignal<string | undefined>(undefined)
  const states = otherStates(language, texts.changes.opened)
  const against = states.find(({ id }) => id === chosen.value) ?? states[0]
  return (
    <>
      <div class="documents-options">
        {against && (
          <Select
            label={texts.changes.against}
            value={against.id}
            options={states.map(({ id, title }) => [id, title] as const)}
            onChoose={(id) => {
              chosen.value = id
            }}
          />
        )}
        <LanguageChoice />
      </div>
      {against && (
        <PaperView
          request={{
            kind: 'changes',
            language,
            today: today.value,
            state: presentState(language),
            before: against.state,
          }}
        />
      )}
    </>
  )
}
