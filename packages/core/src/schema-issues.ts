import type { Issue } from './issue.ts'
import { oneOf } from './one-of.ts'
import type { Text } from './text.ts'

/** An issue as the schema library reports it, as far as we read it. */
export interface SchemaIssue {
  readonly code?: string
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly keys?: readonly string[]
  readonly expected?: string
  readonly values?: readonly unknown[]
  readonly options?: readonly unknown[]
  readonly errors?: readonly (readonly SchemaIssue[])[]
}

/** Turns the schema library's issues into ours, with what stands at their places in the data. */
export function issuesOfSchema(found: readonly SchemaIssue[], data: unknown): Issue[] {
  return found.flatMap((issue) => issuesOf(issue, [], data))
}

function issuesOf(issue: SchemaIssue, above: readonly PropertyKey[], data: unknown): Issue[] {
  const path = [...above, ...issue.path]
  const branch = nearestBranch(issue)
  if (branch !== undefined) return branch.flatMap((inner) => issuesOf(inner, path, data))
  if (issue.code === 'unrecognized_keys') return (issue.keys ?? []).map((key) => unknownKey([...path, key]))
  const written = writtenAt(path, data)
  return [
    {
      code: codes[issue.code ?? ''] ?? 'invalid',
      severity: 'error',
      path: path.map(pathPart),
      message: written === undefined ? missing : (messages[issue.code ?? ''] ?? { de: 'ungültig', en: issue.message }),
      ...expectation(issue),
      ...(written === undefined ? {} : { found: written }),
    },
  ]
}

const codes: { readonly [code: string]: string } = {
  invalid_type: 'wrong-type',
  invalid_value: 'unknown-value',
  invalid_format: 'wrong-format',
  invalid_union: 'unknown-form',
  too_small: 'too-small',
  too_big: 'too-large',
  custom: 'reserved-word',
}

const missing: Text = { de: 'fehlt', en: 'is missing' }

const messages: { readonly [code: string]: Text } = {
  invalid_type: { de: 'falsche Art von Wert', en: 'wrong kind of value' },
  invalid_value: { de: 'unbekannter Wert', en: 'unknown value' },
  invalid_format: { de: 'falsche Schreibweise', en: 'wrong format' },
  invalid_union: { de: 'unbekannte Form', en: 'unknown form' },
  too_small: { de: 'zu klein oder zu kurz', en: 'too small or too short' },
  too_big: { de: 'zu groß oder zu lang', en: 'too large or too long' },
  custom: { de: 'Wort ist vorbehalten', en: 'word is reserved' },
}

function unknownKey(path: readonly PropertyKey[]): Issue {
  return {
    code: 'unknown-key',
    severity: 'error',
    path: path.map(pathPart),
    message: { de: 'unbekannter Schlüssel', en: 'unknown key' },
    found: String(path.at(-1)),
  }
}

function expectation({ code, expected, values, options }: SchemaIssue): { expected?: Text } {
  const words = values ?? (code === 'invalid_union' ? options : undefined)
  if (words !== undefined && words.length > 0) return { expected: oneOf(words.map(String)) }
  if (code !== 'invalid_type' || expected === undefined) return {}
  return { expected: kinds[expected] ?? { de: expected, en: expected } }
}

const kinds: { readonly [type: string]: Text } = {
  object: { de: 'eine Zuordnung', en: 'a mapping' },
  record: { de: 'eine Zuordnung', en: 'a mapping' },
  array: { de: 'eine Liste', en: 'a list' },
  string: { de: 'ein Text', en: 'a text' },
  number: { de: 'eine Zahl', en: 'a number' },
  int: { de: 'eine ganze Zahl', en: 'a whole number' },
  boolean: { de: 'true oder false', en: 'true or false' },
}

/** Of several forms that all failed, the one whose keys fit: the one reader's mistake lies inside it. */
function nearestBranch({ code, errors }: SchemaIssue): readonly SchemaIssue[] | undefined {
  if (code !== 'invalid_union') return undefined
  const fitting = (errors ?? []).filter((branch) => branch.every(({ path }) => path.length > 0 || branch.length === 0))
  return fitting.length === 1 ? fitting[0] : undefined
}

function writtenAt(path: readonly PropertyKey[], data: unknown): string | undefined {
  let part = data
  for (const key of path) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, key)) return undefined
    part = (part as Record<PropertyKey, unknown>)[key]
  }
  if (typeof part !== 'object' || part === null) return part === undefined ? undefined : String(part)
  return Array.isArray(part) ? '[…]' : '{…}'
}

function pathPart(key: PropertyKey): string | number {
  return typeof key === 'symbol' ? String(key) : key
}

/** For data that is too deep or too large to be looked at. */
export const tooLarge: Issue = {
  code: 'too-large',
  severity: 'error',
  path: [],
  message: { de: 'Daten sind zu groß oder zu tief verschachtelt', en: 'data is too large or nested too deeply' },
}
