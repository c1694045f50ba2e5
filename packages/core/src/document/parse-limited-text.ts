import { parseText } from '../answer/parse-text.ts'
import { report, type Scope } from '../answer/scope.ts'
import { formatNumber } from '../quantity/format-number.ts'
import type { SourceNode } from '../source/source-node.ts'

/** A text of at most `most` characters (UTF-16 code units). */
export function parseLimitedText(node: SourceNode, scope: Scope, most: number): string | undefined {
  const text = parseText(node, scope)
  if (text === undefined || text.length <= most) return text
  return report(scope, node, {
    code: 'text-too-long',
    message: { de: 'Text ist zu lang', en: 'text is too long' },
    expected: {
      de: `höchstens ${formatNumber(most, 'de')} Zeichen`,
      en: `at most ${formatNumber(most, 'en')} characters`,
    },
    found: String(text.length),
  })
}
