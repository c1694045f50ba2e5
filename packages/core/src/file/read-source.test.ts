import { describe, expect, it } from 'vitest'
import { limits } from './limits.ts'
import { type FileFormat, readSource } from './read-source.ts'

const bytes = (...parts: (number | string)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])))
const wide = (text: string, size: 2 | 4, little: boolean, mark: boolean): Uint8Array =>
  Uint8Array.from(
    Array.from(mark ? `\uFEFF${text}` : text).flatMap((character) => {
      const code = character.codePointAt(0) ?? 0
      const big = [0, 0, code >> 8, code & 255].slice(4 - size)
      return little ? big.reverse() : big
    }),
  )

function faults(input: Uint8Array | string, format?: FileFormat): string[] {
  return readSource(input, format).issues.map(({ at, code }) => `${at?.line}:${at?.column} ${code}`)
}

describe('what a YAML file may not hold', () => {
  const hazards: readonly (readonly [name: string, input: Uint8Array | string, ...faults: string[]])[] = [
    [
      'alias bomb',
      'a: &a [x]\nb: &b [*a, *a]',
      '1:4 anchor-or-alias',
      '2:4 anchor-or-alias',
      '2:8 anchor-or-alias',
      '2:12 anchor-or-alias',
    ],
    ['alias cycle', 'a: &x\n  b: *x', '1:4 anchor-or-alias', '2:6 anchor-or-alias'],
    ['merge key', '<<: { a: 1 }', '1:1 merge-key'],
    ['quoted merge key', 'a:\n  "<<": 1', '2:3 merge-key'],
    ['YAML 1.1', '%YAML 1.1\n---\na: 1', '1:1 directive'],
    ['tag directive', '%TAG ! tag:x,2000:\n---\na: 1', '1:1 directive'],
    ['two directives', '%YAML 1.2\n%YAML 1.2\n---\na: 1', '2:1 directive'],
    ['duplicate key', 'a: 1\nb: 2\na: 3', '3:1 duplicate-key'],
    ['duplicate in braces', '{ a: 1, a: 2 }', '1:9 duplicate-key'],
    ['number and text as key', '1: a\n"1": b', '2:1 duplicate-key'],
    ['null and text as key', '~: a\n"~": b', '2:1 duplicate-key'],
    ['NFC and NFD', '\u00e9: 1\ne\u0301: 2', '2:1 duplicate-key'],
    ['tab', 'a:\n\tb: 1', '2:1 tab-indentation'],
    ['old Mac', 'a: 1\rb: 2\r', '1:5 old-mac-line-ends'],
    ['UTF-16LE with mark', wide('a: 1', 2, true, true), '1:1 wrong-encoding'],
    ['UTF-16BE with mark', wide('a: 1', 2, false, true), '1:1 wrong-encoding'],
    ['UTF-16LE', wide('a: 1', 2, true, false), '1:2 wrong-encoding'],
    ['UTF-16BE', wide('a: 1', 2, false, false), '1:1 wrong-encoding'],
    ['UTF-32LE with mark', wide('a: 1', 4, true, true), '1:1 wrong-encoding'],
    ['UTF-32BE', wide('a: 1', 4, false, false), '1:1 wrong-encoding'],
    ['Windows-1252', bytes('a: 1\nb: Gr', 0xfc, 'n\n'), '2:6 wrong-encoding'],
    ['overlong', bytes('a: ', 0xc0, 0x80), '1:4 wrong-encoding'],
    ['encoded surrogate', bytes('a: ', 0xed, 0xa0, 0x80), '1:4 wrong-encoding'],
    ['beyond Unicode', bytes('a: ', 0xf4, 0x90, 0x80, 0x80), '1:4 wrong-encoding'],
    ['truncated', bytes('ä: "', 0xe2, 0x82), '1:5 wrong-encoding'],
    ['NUL', 'a: \0', '1:4 forbidden-character'],
    ['escape', 'a: 1\nb: \x1b[31m', '2:4 forbidden-character'],
    ['C1', 'a: \u0085', '1:4 forbidden-character'],
    ['lone surrogate', 'a: \ud800', '1:4 forbidden-character'],
    ['no character', 'a: \uffff', '1:4 forbidden-character'],
    ['escaped NUL', 'a: "x\\0"', '1:4 forbidden-character'],
    ['escaped surrogate', 'a: "\\ud800"', '1:4 forbidden-character'],
    ['one per line', 'a: \x01\x02\nb: \x03', '1:4 forbidden-character', '2:4 forbidden-character'],
    [
      'not finite',
      'a: .inf\nb: -.INF\nc: .nan\nd: 1e400',
      '1:4 number-not-decimal',
      '2:4 number-not-decimal',
      '3:4 number-not-decimal',
      '4:4 number-out-of-range',
    ],
    [
      'not decimal',
      'a: 0x1F\nb: 0o17\nc: 012',
      '1:4 number-not-decimal',
      '2:4 number-not-decimal',
      '3:4 number-not-decimal',
    ],
    ['not exact', 'a: 9007199254740993\nb: 1e-400', '1:4 number-out-of-range', '2:4 number-out-of-range'],
    ['tags', 'a: !!binary x\nb: !foo y\nc: !!js/function z', '1:4 tag', '2:4 tag', '3:4 tag'],
    ['several documents', 'a: 1\n---\nb: 2', '2:1 several-documents'],
    ['__proto__', '__proto__: 1', '1:1 forbidden-key'],
    ['constructor deep inside', 'a:\n  - b: { constructor: 1 }', '2:10 forbidden-key'],
    ['prototype in a path', 'answers:\n  a.prototype.b: 1', '2:3 forbidden-key'],
    ['unclosed double quote', 'a: 1\nb: "x\nc: 3', '2:4 unclosed-quote'],
    ['unclosed single quote', "a: 'it''s", '1:4 unclosed-quote'],
    ['quote closed too early', 'a: "x" y', '1:8 text-after-value'],
    ['unclosed bracket', 'a: [1, 2\nb: 3', '1:4 unclosed-bracket'],
    ['unclosed brace at the end', 'a: { b: 1', '1:4 unclosed-bracket'],
    ['backslash', 'a: "C:\\Users"', '1:7 wrong-escape'],
    ['missing colon', 'some words\na: 1', '1:1 missing-colon'],
    ['missing space', 'x:\n  a:5\n  b: 1', '2:3 missing-colon'],
    ['second colon', 'a: b: c', '1:4 second-colon'],
    ['indentation', 'a:\n  b: 1\n c: 2', '3:1 wrong-indentation'],
    ['reserved start', 'a: @b', '1:4 wrong-start'],
    ['list on the line of its key', 'a: - b', '1:4 list-on-same-line'],
    ['list as key', '? [a]\n: b', '1:3 wrong-key'],
  ]

  it.each(hazards)('%s', (_, input, ...expected) => {
    expect(faults(input)).toEqual(expected)
  })

  it('names encoding, limit and question', () => {
    const [encoding] = readSource(bytes('a: ', 0xe4, 'b')).issues
    expect(encoding?.message.en).toContain('Windows-1252')
    expect(encoding?.found).toBe('0xE4')
    const [question] = readSource('guide: x\nanswers:\n  load.users: 1\n  load.hits: "a" b\n').issues
    expect(question).toMatchObject({
      path: ['answers', 'load.hits'],
      question: 'load.hits',
      at: { line: 4, column: 18 },
    })
  })

  it('reads on behind a fault', () => {
    const { root, issues } = readSource('answers:\n  a: "x" y\n  b: 0x1\n  c: 1\n  c: 2\n  d: \t5\nother: &x 1\n')
    expect(issues.map(({ at, code }) => `${at?.line} ${code}`)).toEqual([
      '2 text-after-value',
      '3 number-not-decimal',
      '5 duplicate-key',
      '7 anchor-or-alias',
    ])
    const [answers, ...more] = root?.kind === 'map' ? root.entries : []
    expect(answers?.value.kind === 'map' && answers.value.entries.map(({ key }) => key)).toEqual(['b', 'c', 'd'])
    expect(more).toEqual([])
  })
})

describe('limits', { timeout: 60_000 }, () => {
  const many = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, i) => line(i)).join('\n')
  const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)
  const bounds: readonly (readonly [name: string, code: string, fine: string, over: string])[] = [
    ['bytes', 'file-too-large', `# ${'x'.repeat(limits.bytes - 3)}\n`, `# ${'x'.repeat(limits.bytes - 2)}\n`],
    ['bytes of other characters', 'file-too-large', `# ${'ä'.repeat(500_000)}`, `# ${'ä'.repeat(524_288)}`],
    ['lines', 'too-many-lines', '\n'.repeat(limits.lines), `${'\n'.repeat(limits.lines)}#`],
    ['depth', 'too-deep', deep(limits.depth), deep(limits.depth + 1)],
    ['depth by indentation', 'too-deep', `${'- '.repeat(limits.depth)}a`, `${'- '.repeat(limits.depth + 1)}a`],
    ['values', 'too-many-values', many(limits.values - 1, () => '- a'), many(limits.values, () => '- a')],
    [
      'keys',
      'too-many-keys',
      many(limits.keysPerMapping, (i) => `k${i}: a`),
      many(limits.keysPerMapping + 1, (i) => `k${i}: a`),
    ],
    ['characters', 'text-too-long', `a: ${'x'.repeat(limits.characters)}`, `a: ${'x'.repeat(limits.characters + 1)}`],
  ]

  it.each(bounds)('%s', (_, code, fine, over) => {
    expect(faults(fine)).toEqual([])
    expect(readSource(over).issues.map((issue) => issue.code)).toEqual([code])
  })

  const floods: readonly (readonly [name: string, input: string])[] = [
    ['brackets', '['.repeat(1_000_000)],
    ['closing brackets', ']'.repeat(1_000_000)],
    ['braces', '{a: '.repeat(250_000)],
    ['dashes', '- '.repeat(500_000)],
    ['question marks', '? '.repeat(500_000)],
    ['commas', `[${','.repeat(1_000_000)}`],
    ['tags', '!a '.repeat(300_000)],
    ['escapes', `"${'\\q'.repeat(500_000)}"`],
    ['quotes', '"a" '.repeat(250_000)],
  ]

  it.each(floods)('a flood of %s is refused, not read', (_, input) => {
    const { issues, root } = readSource(input)
    expect(issues.length).toBeGreaterThan(0)
    expect(issues.length).toBeLessThan(200)
    expect(root).toBeUndefined()
  })
})

describe('what a YAML file holds', () => {
  const value = (text: string): unknown => {
    const { root, issues } = readSource(`a: ${text}`)
    expect(issues).toEqual([])
    const scalar = root?.kind === 'map' ? root.entries[0]?.value : undefined
    return scalar?.kind === 'scalar' ? [scalar.value, scalar.text, scalar.quoted] : scalar
  }

  it.each([
    ['1.10', [1.1, '1.10', false]],
    ['"1.10"', ['1.10', '1.10', true]],
    ["'12'", ['12', '12', true]],
    ['|-\n  12', ['12', '12', true]],
    ['-0', [0, '-0', false]],
    ['yes', ['yes', 'yes', false]],
    ['NO', ['NO', 'NO', false]],
    ['true', [true, 'true', false]],
    ['12:30', ['12:30', '12:30', false]],
    ['2027-01-15', ['2027-01-15', '2027-01-15', false]],
    ['1_000', ['1_000', '1_000', false]],
    ['', [null, '', false]],
    ['~', [null, '~', false]],
    ['two\n  lines', ['two lines', 'two lines', false]],
    ['\u202e bidi', ['\u202e bidi', '\u202e bidi', false]],
  ])('%j', (text, expected) => {
    expect(value(text)).toEqual(expected)
  })

  it('counts lines and columns as editors do', () => {
    const { root } = readSource('\uFEFF# ä 🎈\r\nanswers:\r\n  "🎈": [a, b]\r\n')
    expect(root).toMatchObject({
      entries: [
        {
          keyAt: { line: 2, column: 1 },
          value: {
            entries: [
              {
                keyAt: { line: 3, column: 3 },
                value: { items: [{ at: { line: 3, column: 10 } }, { at: { line: 3, column: 13 } }] },
              },
            ],
          },
        },
      ],
    })
  })

  it('tells an empty file from one that says nothing', () => {
    for (const text of ['', '# only a comment\n', '---\n', '\uFEFF', '---\n...\n']) {
      expect(readSource(text)).toEqual({ issues: [], partial: false })
    }
    expect(readSource('~').root).toMatchObject({ kind: 'scalar', value: null })
  })
})

describe('JSON', () => {
  it.each([
    ['{"a": 1, "a": 2}', '1:10 duplicate-key'],
    ['{"a": 1e400}', '1:7 number-out-of-range'],
    ['[12345678901234567890]', '1:2 number-out-of-range'],
    ['{"__proto__": 1}', '1:2 forbidden-key'],
    ['{"a": "\\u0000"}', '1:7 forbidden-character'],
    ['{"a": 1,}', '1:9 wrong-json'],
    ['{a: 1}', '1:2 wrong-json'],
    ["{'a': 1}", '1:2 wrong-json'],
    ['# comment\n{}', '1:1 wrong-json'],
    ['[1]\n[2]', '2:1 wrong-json'],
    ['{"a": 01}', '1:8 wrong-json'],
    ['{"a": "x\n"}', '1:7 wrong-json'],
    ['{"a": "\\q"}', '1:8 wrong-json'],
    ['', '1:1 wrong-json'],
    ['['.repeat(100_000), '1:33 too-deep'],
  ])('%j', (text, fault) => {
    expect(faults(text, 'json')).toEqual([fault])
  })

  it('keeps what was written', () => {
    expect(readSource('{\n\t"a": 1.10, "b": "1.10"\n}', 'json').root).toMatchObject({
      entries: [
        { keyAt: { line: 2, column: 2 }, value: { value: 1.1, text: '1.10', quoted: false } },
        { value: { value: '1.10', quoted: true } },
      ],
    })
  })
})
