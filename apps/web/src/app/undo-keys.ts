import { project, redo, undo } from '../project/open-project.ts'
import { t } from '../texts/t.ts'
import { announce } from './announce.tsx'

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

/** Takes a step back or forward and says which. */
export function takeBack(which: 'undo' | 'redo'): void {
  const { undone, redone } = t().app
  const edit = which === 'undo' ? undo() : redo()
  if (edit !== undefined) announce((which === 'undo' ? undone : redone)(edit.label))
}

function moveOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (altKey || ctrlKey === metaKey) return undefined
  const pressed = key.toLowerCase()
  if (pressed === 'z') return shiftKey ? 'redo' : 'undo'
  return pressed === 'y' ? 'redo' : undefined
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'range', 'button'].includes(target.type))
  )
}
