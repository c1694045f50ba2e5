import type { Paragraph } from 'mdast'
import { blockText } from './block-text.ts'

/** Paragraphs in italics. */
export function emphasised(text: string): Paragraph[] {
  return blockText(text).map(({ children }) => ({ type: 'paragraph', children: [{ type: 'emphasis', children }] }))
}
