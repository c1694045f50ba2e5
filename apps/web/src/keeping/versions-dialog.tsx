import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { announce } from '../app/announce.tsx'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { Field } from '../design/field.tsx'
import { Notice } from '../design/notice.tsx'
import { project } from '../project/open-project.ts'
import type { Project } from '../project/project.ts'
import { language, t } from '../texts/t.ts'
import { differences } from './differences.ts'
import { partText } from './part-text.ts'
import { type StorageFaultKind, storageFault } from './storage-fault.ts'
import { timeText } from './time-text.ts'
import { TwoSides } from './two-sides.tsx'
import { type NumberedVersion, readVersions } from './version-store.ts'
import { keepVersionOf, restoreVersion, versionProject } from './versions.ts'

interface VersionsDialogProps {
  readonly onClose: () => void
}

/** The versions of the project on the screen: keep one, look what was different, come back to one. */
export function VersionsDialog({ onClose }: VersionsDialogProps) {
  const { keeping } = t()
  const now = project.value
  const id = now?.id
  const versions = useSignal<readonly NumberedVersion[] | undefined>(undefined)
  const fault = useSignal<StorageFaultKind | undefined>(undefined)
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work()
      if (id !== undefined) versions.value = await readVersions(id)
      fault.value = undefined
    } catch (error) {
      fault.value = storageFault(error).kind
    }
  }
  useEffect(() => void attempt(async () => undefined), [id])
  if (!now) return null
  return (
    <Dialog title={keeping.versions} onClose={onClose} wide>
      <p class="soft">{keeping.versionsHelp}</p>
      {fault.value && (
        <Notice kind="error" title={keeping.failed} live>
          <p>{keeping.faults[fault.value]}</p>
        </Notice>
      )}
      <KeepForm
        onKeep={(name) =>
          void attempt(async () => {
            await keepVersionOf(now, 'named', name)
            announce(keeping.versionKept)
          })
        }
      />
      {versions.value?.length === 0 && <p>{keeping.noVersions}</p>}
      <ul class="versions">
        {versions.value?.map((version) => (
          <Version
            key={version.number}
            version={version}
            now={now}
            onRestore={() =>
              void attempt(async () => {
                await restoreVersion(now, version)
                announce(keeping.restored)
                onClose()
              })
            }
          />
        ))}
      </ul>
    </Dialog>
  )
}

function KeepForm({ onKeep }: { readonly onKeep: (name: string) => void }) {
  const { keeping } = t()
  const name = useSignal('')
  return (
    <form
      class="versions-keep"
      onSubmit={(event) => {
        event.preventDefault()
        onKeep(name.value.trim() || timeText(Date.now(), language()))
        name.value = ''
      }}
    >
      <Field label={keeping.versionName} help={keeping.versionNameHelp}>
        {(names) => (
          <input
            {...names}
            class="input"
            maxLength={100}
            value={name.value}
            onInput={(event) => {
              name.value = event.currentTarget.value
            }}
          />
        )}
      </Field>
      <Button type="submit" look="main">
        {keeping.keepVersion}
      </Button>
    </form>
  )
}

interface VersionProps {
  readonly version: NumberedVersion
  readonly now: Project
  readonly onRestore: () => void
}

function Version({ version, now, onRestore }: VersionProps) {
  const { keeping } = t()
  const { reason, name, keptAt, answered, asked } = version
  const title = reason === 'named' ? (name ?? '') : keeping.reasons[reason]
  const then = useSignal<Project | undefined>(undefined)
  const isOpen = then.value !== undefined
  return (
    <li class="version">
      <div class="version-head">
        <div>
          <h3 class="version-title">{title}</h3>
          <p class="soft small numbers">
            {timeText(keptAt, language())} · {keeping.answered(answered, asked)}
          </p>
        </div>
        <p class="actions">
          <Button
            small
            aria-expanded={isOpen}
            onClick={async () => {
              then.value = isOpen ? undefined : await versionProject(now.id, version)
            }}
          >
            {isOpen ? keeping.lookClosed : keeping.look}
          </Button>
          <Button small onClick={onRestore}>
            {keeping.restore}
          </Button>
        </p>
      </div>
      {then.value && <Differences then={then.value} now={now} />}
    </li>
  )
}

function Differences({ then, now }: { readonly then: Project; readonly now: Project }) {
  const { keeping } = t()
  const found = differences(then, now)
  if (found.length === 0) return <p>{keeping.noDifference}</p>
  return (
    <>
      {found.map(({ part, before, after }) => (
        <TwoSides key={part} part={part}>
          <p class="two-sides-side">
            <span class="small soft">{keeping.before}</span>
            <span>{partText(part, before)}</span>
          </p>
          <p class="two-sides-side">
            <span class="small soft">{keeping.now}</span>
            <span>{partText(part, after)}</span>
          </p>
        </TwoSides>
      ))}
    </>
  )
}
