import { allChapters, isAsked, type Question, selectQuestions } from '@leitfaden/core'
import { content } from '../content/content.ts'
import { remarks } from '../estimate/remarks.ts'
import { context, evaluate, project } from '../project/open-project.ts'
import { type Filters, filters } from './filters.ts'
import { sameList, steady } from './steady.ts'

/** The questions that come up in this project, in the order of the guide. */
export const relevantQuestions = steady<readonly Question[]>(
  () => (project.value === undefined ? [] : selectQuestions(context.value, { chapters: 'all' }, evaluate)),
  sameList,
)

/** Those of them that the filters let through. */
export const matchingQuestions = steady<readonly Question[]>(
  () => (project.value === undefined ? [] : questionsFor(filters())),
  sameList,
)

/** The questions that come up, cut down to some. */
export function questionsFor({ open, sizing, findings, ...sides }: Filters): readonly Question[] {
  const advised = findings && new Set(remarks.value.map(({ question }) => question))
  return relevantQuestions.value.filter(
    (question) =>
      isAsked(question, sides) &&
      (!sizing || question.sizing) &&
      (!open || isOpen(question.id)) &&
      (!advised || advised.has(question.id)),
  )
}

/** Still to be settled: not touched, marked as open, or to be discussed. */
export function isOpen(id: string): boolean {
  const state = context.value.answers[id]?.state
  return state === undefined || state === 'open' || state === 'discuss'
}

/** Answered questions that do not come up any more. */
export const outsideQuestions = steady<readonly Question[]>(() => {
  if (project.value === undefined) return []
  const relevant = new Set(relevantQuestions.value)
  const all = allChapters(content().guide).flatMap(({ questions }) => questions)
  return all.filter((question) => !relevant.has(question) && context.value.answers[question.id] !== undefined)
}, sameList)
