import type { Guide } from '../guide.schema.ts'
import type { Question } from '../question.schema.ts'
import type { Path } from './guide-check.ts'

export interface PlacedQuestion {
  readonly question: Question
  readonly chapter: string
  readonly path: Path
}

/** Every question of the guide with its place. */
export function placedQuestions(guide: Guide): PlacedQuestion[] {
  return guide.chapters.flatMap((chapter, c) =>
    chapter.questions.map((question, q) => ({
      question,
      chapter: chapter.id,
      path: ['chapters', c, 'questions', q],
    })),
  )
}
