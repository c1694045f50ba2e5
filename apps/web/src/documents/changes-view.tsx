import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Notice } from '../design/notice.tsx'
import { type NumberedVersion, readVersions } from '../keeping/version-store.ts'
import { project, today } from '../project/open-project.ts'
import { t } from '../texts/t.ts'
import type { NamedState } from './document-request.ts'
import { LanguageChoice, Select } from './options.tsx'
import { type OtherState, otherStates, presentState } from './other-states.ts'
import { PaperView } from './paper-view.tsx'
import { documentLanguage } from './wishes.ts'

/** What is different from another state of the answers. */
export function ChangesView() {
  const { changes: texts } = t().documents
  const language = documentLanguage.value
  const chosen = useSignal<string | undefined>(undefined)
  const versions = useSignal<readonly NumberedVersion[]>([])
  const unread = useSignal(false)
  const id = project.value?.id
  useEffect(() => {
    if (id === undefined) return
    readVersions(id).then(
      (found) => {
        versions.value = found
      },
      () => {
        unread.value = true
      },
    )
  }, [id])
  const states = otherStates(language, versions.value)
  const against = states.find((state) => state.id === chosen.value) ?? states[0]
  return (
    <>
      <div class="documents-options">
        {against && (
          <Select
            label={texts.against}
            value={against.id}
            options={states.map((state) => [state.id, state.title] as const)}
            onChoose={(one) => {
              chosen.value = one
            }}
          />
        )}
        <LanguageChoice />
      </div>
      {unread.value && (
        <Notice>
          <p>{texts.onlyOpened}</p>
        </Notice>
      )}
      {against && <Compared key={`${against.id} ${language}`} against={against} />}
    </>
  )
}

function Compared({ against }: { readonly against: OtherState }) {
  const language = documentLanguage.value
  const before = useSignal<NamedState | 'unreadable' | undefined>(undefined)
  useEffect(() => {
    against.load().then(
      (state) => {
        before.value = state
      },
      () => {
        before.value = 'unreadable'
      },
    )
  }, [])
  if (before.value === undefined) return null
  if (before.value === 'unreadable')
    return (
      <Notice kind="error" live>
        <p>{t().documents.changes.unreadable}</p>
      </Notice>
    )
  return (
    <PaperView
      request={{ kind: 'changes', language, today: today.value, state: presentState(language), before: before.value }}
    />
  )
}
