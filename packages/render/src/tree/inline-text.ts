import type { Text } from 'mdast'
import { inert } from '../text/inert.ts'
import { oneLine } from '../text/one-line.ts'

/** Any text as one inert line: what headings, cells and labels are made of. Lines are joined by a space. */
export function inlineText(text: string): Text {
  return { type: 'text', value: inert(oneLine(text)) }
}
