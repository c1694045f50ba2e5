import type { Paragraph } from 'mdast'
import { inline, type Run } from './inline.ts'

/** A paragraph; without any words a dash stands in, so that it is not lost. */
export function paragraph(...runs: readonly Run[]): Paragraph {
  const children = inline(...runs)
  return { type: 'paragraph', children: children.length === 0 ? [{ type: 'text', value: '–' }] : children }
}
