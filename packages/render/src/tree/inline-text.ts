import type { Text } from 'mdast'
import { cleanText } from '../text/clean-text.ts'
import { inert } from '../text/inert.ts'

/** Any text as one inert line: what headings, cells and labels are made of. Lines are joined by a space. */
export function inlineText(text: string): Text {
  return { type: 'text', value: inert(cleanText(text).replace(/\n+/gu, ' ')) }
}
