import type { Guide } from '../guide.schema.ts'
import type { Question } from '../question.schema.ts'
import type { Path } from './guide-check.ts'
import { placedChapters } from './placed-chapter.ts'

export interface PlacedQuestion {
  readonly question: Question
  readonly chapter: string
  readonly path: Path
}

/** Every question of the guide and its extensions with its place. */
export function placedQuestions(guide: Guide): PlacedQuestion[] {
  return placedChapters(guide).flatMap(({ chapter, path }) =>
    chapter.questions.map((question, q) => ({ question, chapter: chapter.id, path: [...path, 'questions', q] })),
  )
}
