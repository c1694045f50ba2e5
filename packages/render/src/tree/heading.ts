import type { Heading } from 'mdast'
import type {} from 'mdast-util-to-hast'
import { inlineText } from './inline-text.ts'

/** A heading; with an anchor, a place that can be jumped to. */
export function heading(depth: Heading['depth'], text: string, anchor?: string): Heading {
  return {
    type: 'heading',
    depth,
    children: [inlineText(text)],
    ...(anchor !== undefined && { data: { hProperties: { id: anchor } } }),
  }
}
