import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { announce } from '../app/announce.tsx'
import { lazy } from '../app/lazy.tsx'
import { go } from '../app/route.ts'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { Field } from '../design/field.tsx'
import { answer, project } from '../project/open-project.ts'
import type { Project } from '../project/project.ts'
import { projectTitle } from '../project/project-title.ts'
import { t } from '../texts/t.ts'
import { duplicateKept, removeKept } from './change-kept.ts'
import { downloadProject } from './download.ts'
import './keeping.css'
import { openKept } from './keeping.ts'
import { notice } from './notices.ts'
import { storageFault } from './storage-fault.ts'

const VersionsDialog = lazy(async () => (await import('./versions-dialog.tsx')).VersionsDialog)

/** The name of the project on the screen, and behind it what can be done with the project as a whole. */
export function ProjectMenu() {
  const { keeping } = t()
  const menu = useRef<HTMLDetailsElement>(null)
  const dialog = useSignal<'rename' | 'versions' | undefined>(undefined)
  const now = project.value
  if (!now) return null
  const title = projectTitle(now)
  const close = () => {
    if (menu.current) menu.current.open = false
  }
  const act = (work: () => unknown) => async () => {
    close()
    try {
      await work()
    } catch (error) {
      announce(`${keeping.failed}: ${keeping.faults[storageFault(error).kind]}`)
    }
  }
  const show = (which: 'rename' | 'versions' | undefined) => () => {
    close()
    dialog.value = which
  }
  return (
    <>
      <details
        ref={menu}
        class="project-menu"
        onFocusOut={({ relatedTarget }) =>
          relatedTarget instanceof Node && !menu.current?.contains(relatedTarget) && close()
        }
        onKeyDown={({ key }) => {
          if (key !== 'Escape') return
          close()
          menu.current?.querySelector('summary')?.focus()
        }}
      >
        <summary>
          <span class="unseen">{keeping.project('')}</span>
          <span class="project-menu-title">{title}</span>
        </summary>
        <ul class="project-menu-list">
          <Item onClick={show('versions')}>{keeping.versions}</Item>
          <Item onClick={show('rename')}>{keeping.rename}</Item>
          <Item onClick={act(() => downloadProject(now))}>{keeping.download}</Item>
          <Item onClick={act(() => duplicate(now))}>{keeping.duplicate}</Item>
          <Item onClick={act(() => remove(now))}>{keeping.remove}</Item>
        </ul>
      </details>
      {dialog.value === 'versions' && <VersionsDialog onClose={show(undefined)} />}
      {dialog.value === 'rename' && <RenameDialog title={title} onClose={show(undefined)} />}
    </>
  )
}

function Item({ onClick, children }: { readonly onClick: () => void; readonly children: string }) {
  return (
    <li>
      <button type="button" class="project-menu-item" onClick={onClick}>
        {children}
      </button>
    </li>
  )
}

async function duplicate(now: Project): Promise<void> {
  await openKept(await duplicateKept(now.id, t().keeping.copyOf(projectTitle(now))))
  announce(t().keeping.duplicated)
}

async function remove(now: Project): Promise<void> {
  const title = projectTitle(now)
  await removeKept(now.id)
  notice({ kind: 'taken-out', project: now.id, title })
  go({ screen: 'start' })
}

function RenameDialog({ title, onClose }: { readonly title: string; readonly onClose: () => void }) {
  const { keeping } = t()
  const name = useSignal(title)
  return (
    <Dialog title={keeping.rename} onClose={onClose}>
      <form
        class="versions-keep"
        onSubmit={(event) => {
          event.preventDefault()
          const value = name.value.trim()
          if (value !== '') answer('project.name', { state: 'answered', value }, { label: keeping.renamed })
          onClose()
        }}
      >
        <Field label={keeping.name}>
          {(names) => (
            <input
              {...names}
              class="input"
              value={name.value}
              onInput={(event) => {
                name.value = event.currentTarget.value
              }}
            />
          )}
        </Field>
        <Button type="submit" look="main">
          {keeping.rename}
        </Button>
      </form>
    </Dialog>
  )
}
