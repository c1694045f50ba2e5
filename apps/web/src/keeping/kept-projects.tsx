import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { go } from '../app/route.ts'
import { Button } from '../design/button.tsx'
import { Notice } from '../design/notice.tsx'
import { language, t } from '../texts/t.ts'
import { removeKept } from './change-kept.ts'
import './keeping.css'
import { openKept } from './keeping.ts'
import { keptProjects, type ListedProject, listFault, readList } from './kept-list.ts'
import { notice } from './notices.ts'
import { type StorageFaultKind, storageFault } from './storage-fault.ts'
import { timeText } from './time-text.ts'

/** The projects that this device keeps, to go on with; `none` where there are none. */
export function KeptProjects({ none }: { readonly none: string }) {
  const { keeping } = t()
  const fault = useSignal<StorageFaultKind | undefined>(undefined)
  useEffect(() => void readList(), [])
  const projects = keptProjects()
  const trouble = fault.value ?? listFault()
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work()
      fault.value = undefined
    } catch (error) {
      fault.value = storageFault(error).kind
    }
  }
  return (
    <>
      {trouble && (
        <Notice kind="warning" title={keeping.failed} live>
          <p>{keeping.faults[trouble]}</p>
        </Notice>
      )}
      {projects?.length === 0 && <p>{none}</p>}
      {projects && projects.length > 0 && (
        <ul class="kept-projects">
          {projects.map((project) => (
            <KeptProjectItem
              key={project.id}
              project={project}
              onOpen={() =>
                void attempt(async () => {
                  await openKept(project.id)
                  go({ screen: 'questions' })
                })
              }
              onRemove={() =>
                void attempt(async () => {
                  await removeKept(project.id)
                  notice({ kind: 'taken-out', project: project.id, title: project.title ?? t().app.unnamed })
                })
              }
            />
          ))}
        </ul>
      )}
    </>
  )
}

interface KeptProjectItemProps {
  readonly project: ListedProject
  readonly onOpen: () => void
  readonly onRemove: () => void
}

function KeptProjectItem({ project, onOpen, onRemove }: KeptProjectItemProps) {
  const { app, keeping } = t()
  const { savedAt, answered, asked, trouble } = project
  const title = project.title ?? app.unnamed
  const facts = [
    savedAt !== undefined && keeping.changed(timeText(savedAt, language())),
    asked > 0 && keeping.answered(answered, asked),
  ]
  return (
    <li class="kept-project">
      <button type="button" class="kept-project-open" onClick={onOpen}>
        <strong>{title}</strong>
        <span class="small soft numbers">
          {trouble ? keeping.troubles[trouble] : facts.filter(Boolean).join(' · ')}
        </span>
      </button>
      {savedAt !== undefined && !trouble && (
        <Button small look="plain" onClick={onRemove} aria-label={keeping.removeNamed(title)}>
          {keeping.remove}
        </Button>
      )}
    </li>
  )
}
