import { effect, signal } from '@preact/signals'
import { headlineFigures } from './headline-figures.ts'
import { type Reckoned, reckoned } from './reckoning.ts'
import { figuresOfEstimate } from './shown-figures.ts'
import { type Move, whatMoved } from './what-moved.ts'

/** So long an estimate has to stay as it is before it is told what moved, in ms: nobody is to be told at each key stroke. */
const calm = 1000

const last = signal<Move | undefined>()
/** What the last answers did to the estimate. */
export const moved = last as { readonly value: Move | undefined }

let before: Reckoned | undefined

effect(() => {
  const now = reckoned.value
  if (now === undefined || before?.project !== now.project || before.scenario !== now.scenario) {
    before = now
    last.value = undefined
    return
  }
  const timer = setTimeout(() => {
    if (before?.document.answers !== now.document.answers || before.document.model !== now.document.model)
      last.value =
        before && whatMoved(figuresOfEstimate(before.estimate), figuresOfEstimate(now.estimate), headlineFigures)
    before = now
  }, calm)
  return () => clearTimeout(timer)
})
