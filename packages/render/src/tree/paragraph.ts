import type { Paragraph } from 'mdast'
import { inline, type Run } from './inline.ts'

export function paragraph(...runs: readonly Run[]): Paragraph {
  return { type: 'paragraph', children: inline(...runs) }
}
