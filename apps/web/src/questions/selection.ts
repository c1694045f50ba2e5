import { allChapters, type Question, selectQuestions } from '@leitfaden/core'
import { content } from '../content/content.ts'
import { remarks } from '../estimate/remarks.ts'
import { context, project } from '../project/open-project.ts'
import { type Filters, filters } from './filters.ts'
import { sameList, steady } from './steady.ts'

/** The questions that come up in this project, in the order of the guide. */
export const relevantQuestions = steady<readonly Question[]>(
  () => (project.value === undefined ? [] : selectQuestions(context.value, { chapters: 'all' })),
  sameList,
)

/** Those of them that the filters let through. */
export const matchingQuestions = steady<readonly Question[]>(
  () => (project.value === undefined ? [] : questionsFor(filters())),
  sameList,
)

export function questionsFor(wanted: Filters): readonly Question[] {
  const { audience, phase, open, sizing, findings: withFindings } = wanted
  const selected = selectQuestions(context.value, {
    chapters: 'all',
    ...(audience && { audience }),
    ...(phase && { phase }),
  })
  const advised = withFindings && new Set(remarks.value.map(({ question }) => question))
  return selected.filter(
    ({ id, sizing: counts }) => (!sizing || counts) && (!open || isOpen(id)) && (!advised || advised.has(id)),
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
