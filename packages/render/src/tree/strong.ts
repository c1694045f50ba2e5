import type { Strong } from 'mdast'
import { inlineText } from './inline-text.ts'

export function strong(text: string): Strong {
  return { type: 'strong', children: [inlineText(text)] }
}
