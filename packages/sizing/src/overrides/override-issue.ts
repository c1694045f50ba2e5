import { type Issue, type ModelOverrides, overridePlace, type Text } from '@leitfaden/core'

/** A fault at one place of the section `model`. */
export function overrideIssue(
  overrides: ModelOverrides,
  path: readonly string[],
  code: string,
  message: Text,
  { found, expected }: { readonly found?: string | undefined; readonly expected?: string | undefined },
): Issue {
  const at = overridePlace(overrides, path)
  return {
    code,
    severity: 'error',
    path: ['model', ...path],
    message,
    ...(at && { at }),
    ...(found !== undefined && { found }),
    ...(expected !== undefined && { expected: { de: expected, en: expected } }),
  }
}
