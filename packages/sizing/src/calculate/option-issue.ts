import type { Issue } from '@leitfaden/core'

/** A setting of the estimate, not an answer, that is out of bounds. */
export function optionIssue(option: string, expected: string, found: unknown): Issue {
  return {
    code: 'wrong-option',
    severity: 'error',
    path: [option],
    message: { de: 'mit dieser Einstellung lässt sich nicht rechnen', en: 'nothing can be reckoned with this setting' },
    expected: { de: expected, en: expected },
    found: String(found),
  }
}
