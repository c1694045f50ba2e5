import type { Text } from '../text.ts'
import { typedOption } from './typed-option.ts'

interface Titled {
  readonly id: string
  readonly title: Text
}

/** Lines `part: text`, each part named by id or title; a line without one goes on with the part before. Undefined unless the first line names one. */
export function labelledLines(text: string, parts: readonly Titled[]): { [part: string]: string } | undefined {
  const found = new Map<string, string>()
  let current: string | undefined
  for (const [, line = '', end = ''] of text.matchAll(/([^\n;]*)(\n|;\s?|$)/gu)) {
    const named = namedPart(line, parts)
    if (named) {
      current = named.id
      found.set(current, `${named.rest}${end}`)
    } else if (current !== undefined) found.set(current, `${found.get(current)}${line}${end}`)
    else if (line.trim() !== '') return undefined
  }
  if (found.size === 0) return undefined
  return Object.fromEntries([...found].map(([id, value]) => [id, value.replace(/[;\s]+$/u, '').trim()]))
}

/** Titles may hold colons of their own: every colon is tried, and the end of a question. */
function namedPart(line: string, parts: readonly Titled[]): { id: string; rest: string } | undefined {
  for (const { index } of line.matchAll(/[:?]/gu)) {
    const label = line.slice(0, line[index] === '?' ? index + 1 : index).replace(/^\s*[-*•]\s+/u, '')
    const part = typedOption(label, parts)
    if (part) return { id: part.id, rest: line.slice(index + 1) }
  }
  return undefined
}
