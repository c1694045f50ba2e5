import {
  type Answer,
  type AnswersDocument,
  advise,
  type Context,
  progress,
  rememberConditions,
  sameAnswer,
} from '@leitfaden/core'
import { computed, signal } from '@preact/signals'
import { content } from '../content/content.ts'
import { back, did, type Edit, forward, type History, noHistory } from './history.ts'
import { currentScenario, type Project, type Scenario, withScenario } from './project.ts'
import { providerOf } from './provider-of.ts'

const opened = signal<Project | undefined>()
const history = signal<History>(noHistory)

/** The project on the screen; none on the start screen before one was opened. */
export const project = computed(() => opened.value)
export const scenario = computed((): Scenario => currentScenario(theProject()))
/** The answers of the current scenario. */
export const answersDocument = computed((): AnswersDocument => scenario.value.document)

/** `YYYY-MM-DD` on this device. */
export const today = signal(dayOf(new Date()))

/** What conditions look at: guide, answers, provider. */
export const context = computed((): Context => {
  const { guide, providers } = content()
  const { answers, provider } = answersDocument.value
  return { guide, answers, provider: providerOf(provider, providers), today: today.value }
})
/** Decides conditions for the open project: one answer changes at a time, and few conditions look at it. */
export const evaluate = rememberConditions()
export const shownProgress = computed(() => progress(context.value, evaluate))
export const findings = computed(() => advise(context.value, evaluate))

/** The project as it was opened, or as far back as steps can be taken back. */
export const asOpened = computed(() => history.value.past[0]?.project ?? opened.value)

export const canUndo = computed(() => history.value.past.length > 0)
export const canRedo = computed(() => history.value.future.length > 0)

/** Shows another project; what could be taken back before is forgotten. */
export function openProject(project: Project): void {
  opened.value = project
  history.value = noHistory
}

export function closeProject(): void {
  opened.value = undefined
  history.value = noHistory
}

/** Replaces the project without a step to take back: what came from another tab, or the text that was just written. */
export function refreshProject(change: (project: Project) => Project): void {
  if (opened.value !== undefined) opened.value = change(opened.value)
}

/** The same, and the steps that can be taken back hold the change as well: what another tab did is not undone here. */
export function rebaseProject(change: (project: Project) => Project): void {
  refreshProject(change)
  const changed = (steps: History['past']) => steps.map((step) => ({ ...step, project: change(step.project) }))
  history.value = { past: changed(history.value.past), future: changed(history.value.future) }
}

/** Changes the project as one step that can be taken back. */
export function edit(what: Edit, change: (project: Project) => Project, options?: { readonly goesOn?: boolean }): void {
  const before = theProject()
  const after = change(before)
  if (after === before) return
  history.value = did(history.value, what, before, options)
  opened.value = after
}

/**
 * Sets an answer of the current scenario, none takes it back. `goesOn`: somebody is still typing at the same answer, so that all of it is
 * taken back at once.
 */
export function answer(
  question: string,
  given: Answer | undefined,
  what: Edit,
  options?: { readonly goesOn?: boolean },
): void {
  editDocument(
    { ...what, question },
    (document) => {
      const { [question]: before, ...others } = document.answers
      if (before === undefined ? given === undefined : given !== undefined && sameAnswer(before, given)) return document
      return { ...document, answers: given === undefined ? others : { ...others, [question]: given } }
    },
    options,
  )
}

/** Changes the current answers document as one step. */
export function editDocument(
  what: Edit,
  change: (document: AnswersDocument) => AnswersDocument,
  options?: { readonly goesOn?: boolean },
): void {
  edit(
    what,
    (before) => {
      const current = currentScenario(before)
      const document = change(current.document)
      return document === current.document ? before : withScenario(before, { ...current, document })
    },
    options,
  )
}

/** Takes the last step back and says what it was; undefined where there is none. */
export function undo(): Edit | undefined {
  return step(back)
}

export function redo(): Edit | undefined {
  return step(forward)
}

function step(move: typeof back): Edit | undefined {
  const moved = move(history.value, theProject())
  if (moved === undefined) return undefined
  history.value = moved.history
  opened.value = moved.project
  return moved.edit
}

function theProject(): Project {
  if (opened.value === undefined) throw new Error('no project is open')
  return opened.value
}

function dayOf(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
