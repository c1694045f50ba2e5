import { project, redo, undo } from '../project/open-project.ts'
import { t } from '../texts/t.ts'
import { announce } from './announce.tsx'
import { isTyping } from './is-typing.ts'
import { go, route } from './route.ts'

/** Ctrl+Z and Ctrl+Y (on a Mac ⌘Z and ⇧⌘Z), except inside a field, which has an undo of its own. */
export function listenForUndo(): () => void {
  const listen = (event: KeyboardEvent) => {
    const wanted = moveOf(event)
    if (wanted === undefined || project.value === undefined || isTyping(event.target)) return
    event.preventDefault()
    takeBack(wanted)
  }
  addEventListener('keydown', listen)
  return () => removeEventListener('keydown', listen)
}

/** Takes a step back or forward, says which, and shows the question where it happened. */
export function takeBack(which: 'undo' | 'redo'): void {
  const { undone, redone } = t().app
  const edit = which === 'undo' ? undo() : redo()
  if (edit === undefined) return
  announce((which === 'undo' ? undone : redone)(edit.label))
  if (edit.question !== undefined && route.value.screen === 'questions')
    go({ screen: 'questions', detail: edit.question }, { replace: true })
}

function moveOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (altKey || ctrlKey === metaKey) return undefined
  const pressed = key.toLowerCase()
  if (pressed === 'z') return shiftKey ? 'redo' : 'undo'
  return pressed === 'y' ? 'redo' : undefined
}
