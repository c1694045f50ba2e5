import type { Chapter } from './chapter.schema.ts'
import type { Guide } from './guide.schema.ts'

/** The chapters of the guide, and after them those of its extensions. `guide.chapters` are its own alone. */
export function allChapters(guide: Guide): readonly Chapter[] {
  return [...guide.chapters, ...(guide.extensions ?? []).flatMap(({ chapters }) => chapters)]
}
