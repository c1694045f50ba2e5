import type { Chapter } from '../chapter.schema.ts'
import type { Guide } from '../guide.schema.ts'
import type { GuideExtension } from '../guide-extension.schema.ts'
import type { Path } from './guide-check.ts'

export interface PlacedChapter {
  readonly chapter: Chapter
  readonly path: Path
  /** The extension that brings it; absent for the guide's own. */
  readonly extension?: GuideExtension
}

/** Every chapter of the guide and its extensions with its place. */
export function placedChapters(guide: Guide): PlacedChapter[] {
  const own = guide.chapters.map((chapter, c): PlacedChapter => ({ chapter, path: ['chapters', c] }))
  const further = (guide.extensions ?? []).flatMap((extension, e) =>
    extension.chapters.map(
      (chapter, c): PlacedChapter => ({ chapter, path: ['extensions', e, 'chapters', c], extension }),
    ),
  )
  return [...own, ...further]
}
