import type { Issue, Text } from '@leitfaden/core'

/** An argument of a function that can not be reckoned with. */
export function argumentIssue(argument: string, code: string, message: Text, expected: Text, found: number): Issue {
  return { code, severity: 'error', path: [argument], message, expected, found: String(found) }
}
