import { type Chapter, tallyQuestions } from '@leitfaden/core'
import { context, evaluate, project, shownProgress } from '../project/open-project.ts'
import { type Filters, filters } from './filters.ts'
import { chapters, hasMatch } from './place.ts'
import { sameData } from './same-data.ts'
import { questionsFor } from './selection.ts'
import { audiences, phases } from './sides.ts'
import { steady } from './steady.ts'

export interface ChapterTally {
  readonly chapter: Chapter
  readonly settled: number
  readonly relevant: number
  /** Is any of its questions in the selection? */
  readonly matches: boolean
}

/** How far each chapter is; where a selection is set, how far its part of each is. */
export const chapterTallies = steady(
  (): readonly ChapterTally[] => {
    if (project.value === undefined) return []
    const selected = isSelection() && new Set(selectedQuestions())
    return chapters.value.map((chapter) => {
      const questions = selected ? chapter.questions.filter((one) => selected.has(one)) : chapter.questions
      const { settled, relevant } = tallyQuestions(questions, context.value, evaluate)
      return { chapter, settled, relevant, matches: hasMatch(chapter) }
    })
  },
  (one, other) =>
    one.length === other.length &&
    one.every((tally, index) =>
      Object.entries(tally).every(([key, value]) => other[index]?.[key as 'settled'] === value),
    ),
)

export interface TotalTally {
  readonly settled: number
  readonly relevant: number
  readonly selection?: { readonly settled: number; readonly relevant: number }
}

export const totalTally = steady((): TotalTally => {
  if (project.value === undefined) return { settled: 0, relevant: 0 }
  const { settled, relevant } = shownProgress.value.total
  if (!isSelection()) return { settled, relevant }
  const selection = tallyQuestions(selectedQuestions(), context.value, evaluate)
  return { settled, relevant, selection: { settled: selection.settled, relevant: selection.relevant } }
}, sameData)

export type FilterChoice = { readonly [K in keyof Filters]-?: readonly [K, NonNullable<Filters[K]>] }[keyof Filters]

export const filterChoices: readonly FilterChoice[] = [
  ...audiences.map((audience) => ['audience', audience] as const),
  ...phases.map((phase) => ['phase', phase] as const),
  ['sizing', true],
  ['open', true],
  ['findings', true],
]

/** How many questions there would be with each choice, beside those that are set; in the order of the choices. */
export const filterCounts = steady(
  (): readonly number[] =>
    project.value === undefined
      ? []
      : filterChoices.map(([filter, value]) => questionsFor({ ...filters(), [filter]: value }).length),
  sameData,
)

/** What is still open or advised changes with every answer: how far a selection is, is counted without that. */
function selectedQuestions() {
  const { open, findings, ...fixed } = filters()
  return questionsFor(fixed)
}

function isSelection(): boolean {
  const { audience, phase, sizing } = filters()
  return audience !== undefined || phase !== undefined || sizing === true
}
