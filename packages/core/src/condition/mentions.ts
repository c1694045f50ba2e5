import type { Part } from './part-of.ts'

const letter = /[\p{L}\p{M}]/u
const digit = /\p{N}/u

/**
 * Does the text hold the word as a whole word, whatever its case? A word ends where no letter follows, so `PHP8` and
 * `php-fpm` mention `PHP` and `Graphpher` does not; a word that ends with a digit also wants no further digit.
 */
export function mentionsWord(text: string, word: string): boolean {
  const where = folded(text)
  const what = folded(word)
  if (what === '') return false
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
    const before = characterBefore(where, at)
    const after = characterAt(where, at + what.length)
    if (!continues(before, characterAt(what, 0)) && !continues(after, characterBefore(what, what.length))) return true
  }
  return false
}

/** Every text a person wrote into a value: texts, choices, list entries, cells, notes of checklist items; no units, no row ids. */
export function textsOf(value: Part): string[] {
  return collect(value)
}

function collect(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(collect)
  if (typeof value !== 'object' || value === null || 'unit' in value || 'currency' in value) return []
  if ('cells' in value) return collect(value.cells)
  return Object.values(value).flatMap(collect)
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase()
}

function continues(neighbour: string, edge: string): boolean {
  return letter.test(neighbour) || (digit.test(edge) && digit.test(neighbour))
}

function characterAt(text: string, index: number): string {
  const point = text.codePointAt(index)
  return point === undefined ? '' : String.fromCodePoint(point)
}

function characterBefore(text: string, index: number): string {
  return [...text.slice(Math.max(0, index - 2), index)].at(-1) ?? ''
}
