import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseFormula } from '../src/compile.ts'

describe('what formulas may not hold', () => {
  test.each([
    'import({})',
    'createUnit("foo")',
    'evaluate("1")',
    'parse("1")',
    'config({relTol: 10})',
    'simplify("x")',
    'zeros(1e9)',
    '1:1e9',
    '[1, 2]',
    'a = 3',
    'f(x) = x',
    '"text"',
    '"x".repeat(9)',
    'a.constructor',
    'a["b"]',
    '{a: 1}',
    'a; b',
    '5!',
    '50%',
    "a'",
    'x -> 1',
    'true',
    '1e999',
    'undefinedFunction(1)',
    'random()',
    'cbrt(8)',
    'a & b',
    'a to b',
    '',
    '   ',
    '#',
    '((((((',
    '1 +',
  ])('%s', (text) => {
    const result = parseFormula(text)
    expect('faults' in result && result.faults.length > 0).toBe(true)
  })

  test('all faults of a formula at once', () => {
    const result = parseFormula('zeros(3) + "text" + a.b')
    expect('faults' in result && result.faults.map((f) => f.found)).toHaveLength(3)
  })

  test('size is bounded', () => {
    expect(parseFormula('1+'.repeat(600))).toEqual({ faults: [{ code: 'too-long', found: '1200 characters' }] })
    expect(parseFormula(`${'(1+1)+'.repeat(150).slice(0, 900)}1`)).toHaveProperty('faults')
    expect(parseFormula(`${'('.repeat(60)}1${')'.repeat(60)}`)).toHaveProperty('faults')
  })
})

test('any text is either a formula or faults, never an exception', () => {
  const token = fc.constantFrom(
    'a',
    '1',
    '.5',
    '+',
    '-',
    '*',
    '/',
    '^',
    '(',
    ')',
    '?',
    ':',
    ',',
    'max',
    'sum',
    '>',
    '==',
    ' ',
    '"',
    '[',
    '}',
    '=',
    ';',
    '\n',
    'e',
    '%',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(token, { maxLength: 40 }).map((tokens) => tokens.join('')),
      ),
      (text) => {
        const result = parseFormula(text)
        expect('expression' in result || result.faults.length > 0).toBe(true)
      },
    ),
    { numRuns: 3000, seed: 11 },
  )
})

const corpora = process.env.LEITFADEN_CORPORA
const folder = corpora && join(corpora, 'mathjs-security')

test.runIf(folder && existsSync(folder))('exploits collected by mathjs itself are refused', () => {
  const list = JSON.parse(readFileSync(join(folder as string, 'expressions.json'), 'utf8')) as { expression: string }[]
  const texts = list.map((entry) => entry.expression)
  expect(texts.length).toBeGreaterThan(50)
  const accepted = texts.filter((text) => 'expression' in parseFormula(text))
  // Only plain sums and names remain: they can reach nothing.
  for (const text of accepted) expect(text).toMatch(/^[\w\s.+\-*/^()]*$/)
})
