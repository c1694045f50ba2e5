import { allChapters } from './all-chapters.ts'
import type { Guide } from './guide.schema.ts'
import type { Question } from './question.schema.ts'

/** The question of the guide or of its extensions with this id, or undefined. */
export function findQuestion(guide: Guide, id: string): Question | undefined {
  for (const chapter of allChapters(guide)) {
    const question = chapter.questions.find((candidate) => candidate.id === id)
    if (question !== undefined) return question
  }
  return undefined
}
