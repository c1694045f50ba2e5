import { allChapters, type Chapter, findQuestion, type Question } from '@leitfaden/core'
import { computed, effect, signal } from '@preact/signals'
import { go, route } from '../app/route.ts'
import { content } from '../content/content.ts'
import { project } from '../project/open-project.ts'
import { filters } from './filters.ts'
import { isOpen, matchingQuestions, relevantQuestions } from './selection.ts'
import { sameList, steady } from './steady.ts'

const detail = computed(() => (route.value.screen === 'questions' ? route.value.detail : undefined))
const last = signal<{ readonly project: string; readonly chapter: string } | undefined>()

export const chapters = computed((): readonly Chapter[] => allChapters(content().guide))

/** The question that the address names. */
export const openedQuestion = computed((): Question | undefined =>
  detail.value === undefined ? undefined : findQuestion(content().guide, detail.value),
)

/** The chapter on the page: the one that the address names, the last one looked at, or the first with a question of the selection. */
export const currentChapter = computed((): Chapter => {
  const named = detail.value ?? (last.value?.project === project.value?.id ? last.value?.chapter : undefined)
  const asked = named === undefined ? undefined : chapterNamed(named)
  const first = asked ?? chapters.value.find(hasMatch) ?? chapters.value[0]
  if (first === undefined) throw new Error('a guide without chapters')
  return first
})

effect(() => {
  const chapter = detail.value === undefined ? undefined : chapterNamed(detail.value)
  const id = project.value?.id
  if (chapter !== undefined && id !== undefined) last.value = { project: id, chapter: chapter.id }
})

function chapterNamed(name: string): Chapter | undefined {
  return chapters.value.find(({ id, questions }) => id === name || questions.some((question) => question.id === name))
}

export function hasMatch({ questions }: Chapter): boolean {
  return questions.some((question) => matchingQuestions.value.includes(question))
}

let stayed: { readonly key: string; readonly questions: Set<Question> } = { key: '', questions: new Set() }

/**
 * What the chapter shows: the questions of the selection, and the one the address names whatever the selection. What is answered while one
 * looks at the open ones stays until one looks elsewhere; what does not come up any more goes.
 */
export const shownQuestions = steady<readonly Question[]>(() => {
  const chapter = currentChapter.value
  const key = JSON.stringify([project.value?.id, chapter.id, filters()])
  if (stayed.key !== key) stayed = { key, questions: new Set() }
  for (const question of chapter.questions)
    if (matchingQuestions.value.includes(question)) stayed.questions.add(question)
  return chapter.questions.filter(
    (question) =>
      question === openedQuestion.value ||
      (stayed.questions.has(question) && relevantQuestions.value.includes(question)),
  )
}, sameList)

/** Where the focus goes once a question is shown. */
export type Focus = 'heading' | 'field'
export const focusOnArrival = signal<Focus>('heading')

export function openQuestion(id: string, focus: Focus = 'heading', options?: { readonly replace?: boolean }): void {
  focusOnArrival.value = focus
  go({ screen: 'questions', detail: id }, options)
}

export function openChapter({ id }: Chapter): void {
  go({ screen: 'questions', detail: id })
}

/** The next question of the selection that is open, after the one given, from the start again at the end. */
export function nextOpenQuestion(after?: string): Question | undefined {
  const all = chapters.value.flatMap(({ questions }) => questions)
  const from = all.findIndex(({ id }) => id === (after ?? currentChapter.value.questions[0]?.id)) + (after ? 1 : 0)
  const matching = new Set(matchingQuestions.value)
  return [...all.slice(from), ...all.slice(0, from)].find(
    (question) => question.id !== after && matching.has(question) && isOpen(question.id),
  )
}

/** The chapter before or after the current one that has a question of the selection. */
export function neighbourChapter(step: 1 | -1): Chapter | undefined {
  const at = chapters.value.indexOf(currentChapter.value)
  const side = step === 1 ? chapters.value.slice(at + 1) : chapters.value.slice(0, at).reverse()
  return side.find(hasMatch)
}
