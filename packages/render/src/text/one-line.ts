import { cleanText } from './clean-text.ts'

/** The text as a document shows it where there is one line only: lines are joined by a space. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\n+/gu, ' ')
}
