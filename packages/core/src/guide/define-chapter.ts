import type { Chapter } from './chapter.schema.ts'

/** Lets the compiler check a chapter of a guide where it is written. */
export function defineChapter(chapter: Chapter): Chapter {
  return chapter
}
