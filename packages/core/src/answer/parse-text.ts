import type { SourceNode, SourceScalar } from '../source/source-node.ts'
import { scalarOf } from './scalar-of.ts'
import { report, type Scope } from './scope.ts'

/** UTF-16 code units. */
const longestText = 100_000

/** Controls other than tab and line feed, halves of surrogate pairs, and code points that are no characters. Bidirectional marks are text. */
const forbidden = /[\p{Cc}\p{Cs}\ufdd0-\ufdef\ufffe\uffff]/u
const allowed = /[\t\n]/g

/** A text of any length up to 100,000 characters. Unquoted numbers and words such as `true` count as written: `1.10` stays `1.10`. */
export function parseText(node: SourceNode, scope: Scope): string | undefined {
  const scalar = scalarOf(node, scope, { de: 'ein Text', en: 'a text' })
  return scalar && checkText(scalar, scope)
}

function checkText(scalar: SourceScalar, scope: Scope): string | undefined {
  const text = typeof scalar.value === 'string' ? scalar.value : scalar.text
  if (text.trim() === '') {
    const message = { de: 'Text ist leer', en: 'text is empty' }
    return report(scope, scalar, { code: 'missing-value', message, expected: { de: 'ein Text', en: 'a text' } })
  }
  if (text.length > longestText) {
    return report(scope, scalar, {
      code: 'text-too-long',
      message: { de: 'Text ist zu lang', en: 'text is too long' },
      expected: { de: 'höchstens 100.000 Zeichen', en: 'at most 100,000 characters' },
      found: String(text.length),
    })
  }
  const character = forbidden.exec(text.replace(allowed, ' '))?.[0]
  if (character === undefined) return text
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return report(scope, scalar, {
    code: 'forbidden-character',
    message: {
      de: 'Steuerzeichen oder unvollständiges Zeichen im Text',
      en: 'control character or broken character in the text',
    },
    expected: { de: 'sichtbare Zeichen, Tabulator und Zeilenumbruch', en: 'visible characters, tab and line feed' },
    found: code,
  })
}
