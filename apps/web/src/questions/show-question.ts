import type { Focus } from './place.ts'

/** What can be typed into, chosen or pressed. */
const fields = 'input, select, textarea, button, [tabindex="0"], [contenteditable="true"]'

export function cardOf(id: string): HTMLElement | null {
  return document.querySelector(`[data-question="${CSS.escape(id)}"]`)
}

/** The question that the focus is in. */
export function focusedQuestion(): string | undefined {
  return document.activeElement?.closest<HTMLElement>('[data-question]')?.dataset.question
}

/** Brings a question into view and sets the focus on its prompt or into its first field. On a phone never into the field: the keyboard would cover it. */
export function showQuestion(id: string, focus: Focus): void {
  const card = cardOf(id)
  const heading = card?.querySelector<HTMLElement>('.question-card-prompt')
  if (card === null || !heading) return
  const field = focus === 'field' && !matchMedia('(pointer: coarse)').matches ? fieldOf(card) : undefined
  const target = field ?? heading
  target.focus({ preventScroll: true })
  if (!isInView(card)) heading.scrollIntoView({ block: 'start' })
}

/** The field that a question is answered with first: what is chosen already, else the one its control names, else the first. */
export function fieldOf(card: HTMLElement): HTMLElement | undefined {
  const control = card.querySelector('.question-card-control')
  const named = document.getElementById(`field-${card.dataset.question}`)
  const first = named?.matches(fields) ? named : control?.querySelector<HTMLElement>(`:is(${fields}):not(:disabled)`)
  const isGroup = first instanceof HTMLInputElement && first.type === 'radio'
  const chosen = isGroup && control?.querySelector<HTMLElement>(`[name="${CSS.escape(first.name)}"]:checked`)
  return chosen || first || undefined
}

function isInView(card: HTMLElement): boolean {
  const { top, bottom } = card.getBoundingClientRect()
  const covered = document.querySelector('.header')?.getBoundingClientRect().bottom ?? 0
  return top >= covered && bottom <= innerHeight
}
