import { stateOf } from '../condition/known-value.ts'
import { allChapters } from '../guide/all-chapters.ts'
import { suggest } from '../suggest.ts'
import type { Interview } from './interview.ts'
import { selectQuestions } from './select-questions.ts'

/** `found`: the id of a question. Else what may have been meant, if anything is near. */
export type Place = { readonly found: string } | { readonly found?: undefined; readonly near?: string }

/**
 * Where somebody wants to go: the id of a question, or a chapter by its id, its number or the beginning of its title in either
 * language; of a chapter the first question that is open.
 */
export function findPlace(interview: Interview, typed: string): Place {
  const { context } = interview
  const word = typed.trim().toLowerCase()
  const chapters = allChapters(context.guide)
  const ids = chapters.flatMap(({ questions }) => questions.map(({ id }) => id))
  if (ids.includes(word)) return { found: word }
  const chapter =
    chapters[/^\d{1,3}$/.test(word) ? Number(word) - 1 : -1] ??
    chapters.find(({ id }) => id === word) ??
    (word === ''
      ? undefined
      : chapters.find(({ title }) => [title.de, title.en].some((text) => text.toLowerCase().startsWith(word))))
  if (chapter !== undefined) {
    const relevant = selectQuestions(context, { chapters: 'all' })
    const own = relevant.filter((question) => chapter.questions.includes(question))
    const question = own.find(({ id }) => stateOf(context.answers, id) === 'open') ?? own[0] ?? chapter.questions[0]
    return question === undefined ? {} : { found: question.id }
  }
  const named = ids.filter((id) => id.slice(id.indexOf('.') + 1) === word)
  if (named[0] !== undefined && named.length === 1) return { found: named[0] }
  const near = suggest(word, [...ids, ...chapters.map(({ id }) => id)])
  return near === undefined ? {} : { near }
}
