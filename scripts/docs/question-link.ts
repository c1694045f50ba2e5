import { allChapters, type Guide } from '../../packages/core/src/index.ts'
import { code, slug } from './markdown.ts'

/** A link to a question, from a page of `docs/reference`. */
export function questionLink(id: string, guide: Guide): string {
  const chapter = allChapters(guide).find(({ questions }) => questions.some((question) => question.id === id))
  if (!chapter) throw new Error(`No such question: ${id}`)
  return `[${code(id)}](guide/${chapter.id}.md#${slug(id)})`
}
