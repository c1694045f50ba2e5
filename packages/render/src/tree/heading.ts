import type { Heading } from 'mdast'
import { inlineText } from './inline-text.ts'

export function heading(depth: Heading['depth'], text: string): Heading {
  return { type: 'heading', depth, children: [inlineText(text)] }
}
