import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { language, t } from '../texts/t.ts'
import './keeping.css'
import { keptState } from './keeping.ts'
import { timeText } from './time-text.ts'

/** Milliseconds that saving may take before it is worth a word: usually it is done sooner, and nothing flickers. */
const patience = 800

/** Says in the header how far the project is kept. */
export function KeptLine() {
  const { keeping } = t()
  const state = keptState.value
  const savedAt = useSignal<number | undefined>(undefined)
  const isSlow = useSignal(false)
  useEffect(() => {
    isSlow.value = false
    if (state.kind === 'saved') savedAt.value = state.at
    if (state.kind === 'untouched') savedAt.value = undefined
    if (state.kind !== 'saving') return
    const timer = setTimeout(() => {
      isSlow.value = true
    }, patience)
    return () => clearTimeout(timer)
  }, [state])
  if (state.kind === 'untouched') return null
  if (state.kind === 'fault') return <p class="kept-line kept-line-fault">{keeping.notStored}</p>
  const at = state.kind === 'saved' ? state.at : savedAt.value
  const isSaid = at !== undefined && !isSlow.value
  if (!isSaid) return <p class="kept-line">{keeping.saving}</p>
  return (
    <p class="kept-line">
      {keeping.saved}
      <span class="kept-line-where"> {keeping.onThisDevice}</span>, {timeText(at, language())}
    </p>
  )
}
