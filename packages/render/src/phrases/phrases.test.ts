import { describe, expect, test } from 'vitest'
import { de } from './de.ts'
import { en } from './en.ts'

/** Every phrase with its path, functions called with numbers and words that fit. */
function said(phrases: unknown, path = ''): [path: string, text: string][] {
  if (typeof phrases === 'string') return [[path, phrases]]
  if (typeof phrases === 'function') return [[path, String(call(phrases as (...values: unknown[]) => unknown, path))]]
  return Object.entries(phrases as object).flatMap(([key, value]) => said(value, `${path}.${key}`))
}

function call(phrase: (...values: unknown[]) => unknown, path: string): unknown {
  if (/\.(inUnits|numbersFor)$/u.test(path)) return phrase(['GiB', 'TiB'])
  if (path.endsWith('.openFor')) return phrase('X', 2, 3)
  return phrase(...['2', '3', '4'].slice(0, phrase.length))
}

const german = said(de)
const english = said(en)

describe('the phrases', () => {
  test('are the same ones in both languages', () => {
    expect(german.map(([path]) => path)).toEqual(english.map(([path]) => path))
  })

  test('are complete: none is empty, none says undefined', () => {
    for (const [path, text] of [...german, ...english]) expect(text, path).toMatch(/^(?!.*(undefined|NaN|\[object))./su)
  })

  test('quote as each language does', () => {
    for (const [path, text] of german) expect(text, path).not.toMatch(/["”]|'/u)
    for (const [path, text] of english) expect(text, path).not.toMatch(/["„]/u)
  })

  test('count one thing in the singular', () => {
    expect(de.summary.assumed(1)).toContain('eine Annahme;')
    expect(en.summary.assumed(1)).toContain('one assumption;')
    expect(de.backup.points.daily(1)).toBe('1 täglicher')
    expect(de.summary.further(1)).toMatch(/^Ein weiterer Hinweis steht/u)
  })
})
