import type { Paragraph, PhrasingContent } from 'mdast'
import { cleanText } from '../text/clean-text.ts'
import { inlineText } from './inline-text.ts'

/** Any text as inert paragraphs: an empty line starts a new one, a line end is a break. An empty text gives none. */
export function blockText(text: string): Paragraph[] {
  return cleanText(text)
    .split(/\n{2,}/u)
    .filter((block) => block !== '')
    .map((block) => ({ type: 'paragraph', children: lines(block.split('\n')) }))
}

function lines(block: readonly string[]): PhrasingContent[] {
  return block.flatMap((line, index) => (index === 0 ? [inlineText(line)] : [{ type: 'break' }, inlineText(line)]))
}
