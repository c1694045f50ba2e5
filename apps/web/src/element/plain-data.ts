import type { Issue, Result } from '@leitfaden/core'
import { exceedsLimits } from '@leitfaden/core'

/** Longer texts are no settings. */
const longest = 1_048_576

/** What a page handed in, as a text that nobody else holds: JSON of an object, also of one behind the proxy of a framework; null for nothing. */
export function textOf(given: unknown): string | null {
  if (given === undefined || given === null) return null
  if (typeof given === 'string') return given
  try {
    return JSON.stringify(given) ?? noJson
  } catch {
    return noJson
  }
}

const noJson = '{…}'

export function plainData(text: string): Result<unknown> {
  if (text.length > longest) return refused('too-large', '…')
  try {
    const data: unknown = JSON.parse(text)
    return exceedsLimits(data) ? refused('too-large', '…') : { ok: true, value: data, issues: [] }
  } catch {
    return refused('no-json', text.length > 40 ? `${text.slice(0, 40)}…` : text)
  }
}

const messages = {
  'too-large': { de: 'Daten sind zu groß oder zu tief verschachtelt', en: 'data is too large or nested too deeply' },
  'no-json': { de: 'das ist kein JSON', en: 'this is no JSON' },
}

function refused(code: keyof typeof messages, found: string): Result<unknown> {
  const issue: Issue = { code, severity: 'error', path: [], message: messages[code], found }
  return { ok: false, issues: [issue] }
}
