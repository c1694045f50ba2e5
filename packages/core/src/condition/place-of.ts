import type { Because } from './because.ts'

/** The place of an answer, or of a part of it: `['staging', 'by']`. */
export function placeOf(question: string, path: readonly string[]): Because {
  const [part, column] = path
  if (part === undefined) return { question }
  return column === undefined ? { question, part } : { question, part, column }
}
