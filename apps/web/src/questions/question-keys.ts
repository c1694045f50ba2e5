import { isTyping } from '../app/is-typing.ts'
import { showKeys } from './key-list.tsx'
import { lettersAreKeys } from './letter-keys.ts'
import { markQuestion } from './mark-question.ts'
import {
  currentChapter,
  type Focus,
  neighbourChapter,
  nextOpenQuestion,
  openChapter,
  openedQuestion,
  openQuestion,
  shownQuestions,
} from './place.ts'
import { openRemarks } from './remarks.tsx'
import { focusSearch } from './search.tsx'
import { matchingQuestions } from './selection.ts'
import { cardOf, fieldOf, focusedQuestion } from './show-question.ts'

export function listenForKeys(): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return
    const act = actionOf(event)
    if (act === undefined || act() === false) return
    event.preventDefault()
  }
  addEventListener('keydown', listen)
  return () => removeEventListener('keydown', listen)
}

/** What a key does; it gives false where there is nothing to do, so that the key keeps what it means to the browser. */
type Action = () => boolean

function actionOf({ key, altKey, ctrlKey, metaKey, target }: KeyboardEvent): Action | undefined {
  if (altKey && !ctrlKey && !metaKey) {
    // There, the arrows open the list.
    if (target instanceof HTMLSelectElement && key.startsWith('Arrow')) return undefined
    return {
      ArrowDown: () => stepQuestion(1, 'field'),
      ArrowUp: () => stepQuestion(-1, 'field'),
      PageDown: () => stepChapter(1),
      PageUp: () => stepChapter(-1),
    }[key]
  }
  if ((ctrlKey || metaKey) && !altKey) return key === 'Enter' ? () => stepOpen() : undefined
  if (altKey || ctrlKey || metaKey) return undefined
  if (key === 'Escape') return leaveField
  if (isTyping(target) || target instanceof HTMLSelectElement) return undefined
  if (key === 'Enter') return isPrompt(target) ? enterField : undefined
  if (!lettersAreKeys.value) return undefined
  return {
    j: () => stepQuestion(1, 'heading'),
    k: () => stepQuestion(-1, 'heading'),
    n: () => stepOpen(),
    u: () => mark('unknown'),
    d: () => mark('discuss'),
    x: () => mark('not-applicable'),
    r: remark,
    '/': focusSearch,
    '?': () => showKeys(),
  }[key.toLowerCase()]
}

/** The question somebody is at: where the focus is, else where they last went. */
function here(): string | undefined {
  return focusedQuestion() ?? openedQuestion.value?.id
}

function stepQuestion(step: 1 | -1, focus: Focus): boolean {
  const shown = shownQuestions.value
  const at = shown.findIndex(({ id }) => id === here())
  const next = at < 0 ? shown.at(step === 1 ? 0 : -1) : shown[at + step]
  const beyond = next ?? neighbourQuestion(step)
  if (beyond === undefined) return false
  openQuestion(beyond.id, focus, { replace: true })
  return true
}

function neighbourQuestion(step: 1 | -1) {
  const questions = neighbourChapter(step)?.questions.filter((one) => matchingQuestions.value.includes(one))
  return questions?.at(step === 1 ? 0 : -1)
}

function stepOpen(): boolean {
  const next = nextOpenQuestion(here())
  if (next === undefined) return false
  openQuestion(next.id, 'field', { replace: true })
  return true
}

function stepChapter(step: 1 | -1): boolean {
  const chapter = neighbourChapter(step)
  if (chapter === undefined) return false
  openChapter(chapter)
  return true
}

function mark(state: Parameters<typeof markQuestion>[1]): boolean {
  const id = here()
  if (id === undefined || !currentChapter.value.questions.some((question) => question.id === id)) return false
  markQuestion(id, state)
  return true
}

function remark(): boolean {
  const id = here()
  if (id === undefined) return false
  openRemarks(id)
  return true
}

function isPrompt(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.classList.contains('question-card-prompt')
}

function enterField(): boolean {
  const card = cardOf(focusedQuestion() ?? '')
  const field = card && fieldOf(card)
  field?.focus()
  return field != null
}

function leaveField(): boolean {
  const id = focusedQuestion()
  const heading = id === undefined ? null : cardOf(id)?.querySelector<HTMLElement>('.question-card-prompt')
  if (!heading || heading === document.activeElement) return false
  heading.focus({ preventScroll: true })
  return true
}
