import { useSignal } from '@preact/signals'
import { Button } from '../design/button.tsx'
import { t } from '../texts/t.ts'
import { isUpdateReady, takeUpdate } from './update.ts'
import './update-notice.css'

/** Says that there is a newer version. Nothing happens before somebody wants it. */
export function UpdateNotice() {
  const { offline } = t()
  const isLater = useSignal(false)
  if (!isUpdateReady() || isLater.value) return null
  return (
    <div class="update-notice no-print" role="status">
      <p>{offline.ready}</p>
      <div class="actions">
        <Button small look="main" onClick={takeUpdate}>
          {offline.reload}
        </Button>
        <Button
          small
          onClick={() => {
            isLater.value = true
          }}
        >
          {offline.later}
        </Button>
      </div>
    </div>
  )
}
