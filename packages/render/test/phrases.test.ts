import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** Months are called the same, or nearly. */
const sameInBoth = /month|weekday/iu

type Phrase = readonly [path: string, text: string]

/** Every phrase with its path, functions called with numbers and words that fit. */
function said(phrases: unknown, path = ''): Phrase[] {
  if (typeof phrases === 'string') return [[path, phrases]]
  if (typeof phrases === 'function') return [[path, call(phrases as (...values: unknown[]) => unknown)]]
  return Object.entries(phrases as object).flatMap(([key, value]) => said(value, `${path}.${key}`))
}

/** Some phrases count, some name things, some list them. */
function call(phrase: (...values: unknown[]) => unknown): string {
  const attempts = [
    [2, 3, 4, 5, 6],
    ['a', 'b', 'c', 'd', 'e'],
    [['a', 'b'], 'b'],
  ]
  for (const values of attempts) {
    try {
      return String(phrase(...values.slice(0, phrase.length)))
    } catch {
      // The next ones may fit.
    }
  }
  return ''
}

/** What stands before and behind a command in a sentence: one of both may be empty. */
const edges = /^\.readBack\.[01]$/u

const areas = readdirSync(new URL('../src/phrases', import.meta.url), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)

describe.each(areas)('the phrases of %s', async (area) => {
  const { de } = (await import(`../src/phrases/${area}/de.ts`)) as { readonly de: object }
  const { en } = (await import(`../src/phrases/${area}/en.ts`)) as { readonly en: object }
  const [german, english] = [said(de), said(en)]

  test('are the same ones in both languages', () => {
    expect(german.map(([path]) => path)).toEqual(english.map(([path]) => path))
  })

  test('are complete: none is empty, none says undefined', () => {
    for (const [path, text] of [...german, ...english])
      if (!edges.test(path)) expect(text, path).toMatch(/^(?!.*(undefined|NaN|\[object))./su)
  })

  test('are translated', () => {
    const words = new Map(english)
    for (const [path, text] of german)
      if (/[a-z]{3}/iu.test(text) && !sameInBoth.test(path)) expect(text, path).not.toBe(words.get(path))
  })

  test('quote as each language does', () => {
    for (const [path, text] of german) expect(text, path).not.toMatch(/["”]|'/u)
    for (const [path, text] of english) expect(text, path).not.toMatch(/["„]/u)
  })
})
