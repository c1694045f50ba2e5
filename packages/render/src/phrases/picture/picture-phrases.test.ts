import { describe, expect, test } from 'vitest'
import { de } from './de.ts'
import { en } from './en.ts'

const lists = ['.cost.included', '.cost.unpriced', '.load.title']

/** Every phrase with its path, functions called with words that fit. */
function said(phrases: unknown, path = ''): [path: string, text: string][] {
  if (typeof phrases === 'string') return [[path, phrases]]
  if (typeof phrases === 'function')
    return [[path, String(phrases(...(lists.includes(path) ? [['2', '3']] : [2, 3, 4])))]]
  return Object.entries(phrases as object).flatMap(([key, value]) => said(value, `${path}.${key}`))
}

const [german, english] = [said(de), said(en)]

describe('what pictures say', () => {
  test('is there in both languages', () => {
    expect(german.map(([path]) => path)).toEqual(english.map(([path]) => path))
    for (const [path, text] of [...german, ...english]) expect(text, path).toMatch(/^(?!.*(undefined|NaN|\[object))./su)
  })

  test('is quoted as each language does', () => {
    for (const [path, text] of german) expect(text, path).not.toMatch(/["”']/u)
    for (const [path, text] of english) expect(text, path).not.toMatch(/["„]/u)
  })
})
