import type { Strong } from 'mdast'
import { inlineText } from './inline-text.ts'

/** Bold words. Without any a dash stands in: two empty pairs of stars would be a rule across the page. */
export function strong(text: string): Strong {
  const content = inlineText(text)
  return { type: 'strong', children: [content.value === '' ? { type: 'text', value: '–' } : content] }
}
