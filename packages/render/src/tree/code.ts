import type { InlineCode } from 'mdast'
import { cleanText } from '../text/clean-text.ts'

/** A name or formula of the model in one line. Forges read no references in code. */
export function code(text: string): InlineCode {
  return { type: 'inlineCode', value: cleanText(text).replace(/\s*\n\s*/gu, ' ') }
}
