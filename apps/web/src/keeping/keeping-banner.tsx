import { useSignal } from '@preact/signals'
import { lazy } from '../app/lazy.tsx'
import { Button } from '../design/button.tsx'
import { Notice } from '../design/notice.tsx'
import { projectTitle } from '../project/project-title.ts'
import { t } from '../texts/t.ts'
import { bringBack } from './change-kept.ts'
import { downloadDamaged, downloadProject } from './download.ts'
import type { Keeper } from './keeper.ts'
import './keeping.css'
import { choices, retryKeeping, settleKeeping, unkept } from './keeping.ts'
import { dismiss, type KeepingNotice, notices } from './notices.ts'

/** What has to be known about the storage, above everything else. */
export function KeepingBanner() {
  const faults = unkept.value
  const told = notices()
  if (faults.length === 0 && told.length === 0 && choices.value.length === 0) return null
  return (
    <div class="keeping-banner no-print">
      {faults.map((keeper) => (
        <FaultNotice key={keeper.project.value.id} keeper={keeper} />
      ))}
      {choices.value.length > 0 && <ChoicesNotice />}
      {told.map((one) => (
        <StorageNotice key={`${one.kind} ${one.project}`} one={one} />
      ))}
    </div>
  )
}

function FaultNotice({ keeper }: { readonly keeper: Keeper }) {
  const { keeping } = t()
  const state = keeper.state.value
  if (state.kind !== 'fault') return null
  return (
    <Notice kind="error" title={keeping.notStoredTitle(projectTitle(keeper.project.value))} live>
      <p>{keeping.faults[state.fault]}</p>
      {state.fault !== 'unwritable' && <p>{keeping.livesHere}</p>}
      <p class="actions">
        <Button look="main" onClick={() => void downloadProject(keeper.project.value)}>
          {keeping.downloadNow}
        </Button>
        {state.fault === 'newer' ? (
          <Button onClick={() => void settleKeeping().then(() => location.reload())}>{keeping.reload}</Button>
        ) : (
          <Button onClick={retryKeeping}>{keeping.tryAgain}</Button>
        )}
      </p>
    </Notice>
  )
}

const ChoicesDialog = lazy(async () => (await import('./choices-dialog.tsx')).ChoicesDialog)

function ChoicesNotice() {
  const { keeping } = t()
  const isOpen = useSignal(false)
  return (
    <Notice kind="warning" title={keeping.choicesTitle} live>
      <p>{keeping.choicesCount(choices.value.length)}</p>
      <p class="actions">
        <Button
          onClick={() => {
            isOpen.value = true
          }}
        >
          {keeping.choose}
        </Button>
      </p>
      {isOpen.value && (
        <ChoicesDialog
          onClose={() => {
            isOpen.value = false
          }}
        />
      )}
    </Notice>
  )
}

function StorageNotice({ one }: { readonly one: KeepingNotice }) {
  const { keeping } = t()
  return (
    <Notice kind={one.kind === 'taken-out' ? 'info' : 'warning'} live>
      <p>{textOf(one)}</p>
      <p class="actions">
        {one.kind === 'damaged' && (
          <Button onClick={() => downloadDamaged(one.records)}>{keeping.downloadDamaged}</Button>
        )}
        {one.kind === 'taken-out' && (
          <Button onClick={() => void bringBack(one.project).then(() => dismiss(one))}>{keeping.bringBack}</Button>
        )}
        <Button onClick={() => dismiss(one)}>{keeping.understood}</Button>
      </p>
    </Notice>
  )
}

function textOf(one: KeepingNotice): string {
  const { keeping } = t()
  if (one.kind === 'taken-out') return keeping.removed(one.title)
  if (one.kind === 'damaged') return one.isLost ? keeping.damagedLost : keeping.damaged
  return { gone: keeping.gone, 'rolled-back': keeping.rolledBack, removed: keeping.removedElsewhere }[one.kind]
}
