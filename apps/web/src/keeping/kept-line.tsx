import { language, t } from '../texts/t.ts'
import './keeping.css'
import { keptState } from './keeping.ts'
import { timeText } from './time-text.ts'

/** Says in the header how far the project is kept. */
export function KeptLine() {
  const { keeping } = t()
  const state = keptState.value
  if (state.kind === 'untouched') return null
  if (state.kind === 'fault') return <p class="kept-line kept-line-fault">{keeping.notStored}</p>
  return (
    <p class="kept-line">{state.kind === 'saving' ? keeping.saving : keeping.saved(timeText(state.at, language()))}</p>
  )
}
