import { describe, expect, it } from 'vitest'
import { commentedFile as file } from '../../test/commented-file.ts'
import { testGuide as guide } from '../../test/test-guide.ts'
import type { AnswerChanges } from './document-changes.ts'
import { readAnswers } from './read-answers.ts'
import { type FileFormat, readSource } from './read-source.ts'
import { writeAnswers } from './write-answers.ts'

function write(source: string, changes: AnswerChanges, format: FileFormat = 'yaml'): string {
  const result = writeAnswers(source, changes, { guide, format })
  expect(result.issues).toEqual([])
  return result.ok ? result.value : ''
}

/** Lines taken out (`-`) and put in (`+ number`). */
function diff(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')]
  const out = old.filter((line) => !now.includes(line)).map((line) => `- ${line}`)
  return [...out, ...now.flatMap((line, index) => (old.includes(line) ? [] : [`+${index + 1} ${line}`]))]
}

describe('one answer', () => {
  const edits: readonly [name: string, changes: AnswerChanges, lines: readonly string[]][] = [
    [
      'keeps the comment beside it',
      { 'project.name': 'A: B' },
      ['-   project.name: Vereinsshop   # from the contract', '+7   project.name: "A: B"   # from the contract'],
    ],
    [
      'moves the comment above a longer value',
      { 'project.name': 'a\nb\n' },
      [
        '-   project.name: Vereinsshop   # from the contract',
        '+7   # from the contract',
        '+8   project.name: |',
        '+9     a',
        '+10     b',
      ],
    ],
    ['goes with its line', { 'project.name': undefined }, ['-   project.name: Vereinsshop   # from the contract']],
    ['stays as it is', { 'load.users': { note: 'old', value: '20 to 60 user' } }, []],
    [
      'is added where the guide asks it',
      { 'project.public': true, 'load.servers': 5 },
      ['+10   project.public: true', '+16   load.servers: 5'],
    ],
    [
      'is added before the next one of its chapter',
      { 'operation.budget': '12 EUR' },
      ['+20   operation.budget: 12 EUR'],
    ],
    ['is added after an entry with its comments', { 'operation.level': 'managed' }, ['+25   operation.level: managed']],
    [
      'changes in one cell',
      {
        'load.data': [
          { what: 'Bilder', size: '40 GiB' },
          { what: 'Videos', size: '3 TiB' },
        ],
      },
      ['-       size: 2 TiB', '+19       size: 3 TiB'],
    ],
    [
      'gets another row',
      { 'load.data': [{ what: 'Bilder', size: '40 GiB' }, { what: 'Videos', size: '2 TiB' }, { what: 'Ton' }] },
      ['+20     - { what: Ton }'],
    ],
    ['loses a row', { 'load.data': [{ what: 'Videos', size: '2 TiB' }] }, ['-     - { what: Bilder, size: 40 GiB }']],
    [
      'loses its rows but no comment',
      { 'load.data': null },
      [
        '-   load.data:',
        '-     # rows',
        '-     - { what: Bilder, size: 40 GiB }',
        '-     - what: Videos   # big',
        '-       size: 2 TiB',
        '+15   # rows',
        '+16   # big',
        '+17   load.data: null',
      ],
    ],
    [
      'changes in one field',
      { 'operation.contact': { name: 'Z', hours: '08:00-17:00', duties: { lock: true } } },
      ['-     name: X  # boss', '+21     name: Z  # boss', '+25     duties: { lock: true }'],
    ],
    [
      'is one that no guide knows',
      { 'unknown.thing': undefined, 'unknown.other': 'x' },
      ['-   unknown.thing: {  a: 1.10 }   # odd', '+24   unknown.other: x'],
    ],
  ]

  it.each(edits)('%s', (_, changes, lines) => {
    expect(diff(file, write(file, changes))).toEqual(lines)
  })

  it('opens a chapter with its heading', () => {
    const source = 'guide: test@1.0.0\nanswers:\n  # Last\n  load.users: 5\n'
    expect(write(source, { 'project.name': 'A', 'operation.level': 'x', 'operation.budget': '1 EUR' })).toBe(
      'guide: test@1.0.0\nanswers:\n  # Projekt\n  project.name: A\n\n  # Last\n  load.users: 5\n\n  # Betrieb\n  operation.budget: 1 EUR\n  operation.level: x\n',
    )
  })
})

describe('all sorts of files', () => {
  const add = { 'project.hosting': 'own', 'project.name': undefined }
  it.each([
    ['', 'guide: test@1.2.3\nanswers:\n  project.hosting: own\n'],
    ['# c', '# c\nguide: test@1.2.3\nanswers:\n  project.hosting: own\n'],
    ['guide: test@1.0.0', 'guide: test@1.0.0\nanswers:\n  project.hosting: own'],
    ['guide: test@1.0.0\nanswers: # c\n', 'guide: test@1.0.0\nanswers: # c\n  project.hosting: own\n'],
    [
      'guide: test@1.0.0\nanswers: ~\nlanguage: de',
      'guide: test@1.0.0\nanswers:\n  project.hosting: own\nlanguage: de',
    ],
    ['guide: test@1.0.0\nanswers: {}\n', 'guide: test@1.0.0\nanswers:\n  project.hosting: own\n'],
    ['answers:\n  project.name: a', 'answers:\n  project.hosting: own'],
    ['answers:\r\n    project.name: a\r\n', 'answers:\r\n    project.hosting: own\r\n'],
    [
      '\uFEFF--- # x\nanswers:\n  load.users: 1\n...\n',
      '\uFEFF--- # x\nanswers:\n  project.hosting: own\n  load.users: 1\n...\n',
    ],
    ['answers: { project.name: a, load.users: 1 } # c\n', 'answers: { project.hosting: own, load.users: 1 } # c\n'],
    ['{ guide: x }', '{ guide: x, answers: { project.hosting: own } }'],
    ['? answers\n: load.users: 1\n', '? answers\n: project.hosting: own\n  load.users: 1\n'],
  ])('%j', (source, expected) => {
    const result = writeAnswers(source, add, { guide })
    expect(result.ok ? result.value : expected).toBe(expected)
    expect(readSource(source).issues).toEqual([])
  })

  it('the last answer in braces leaves them empty', () => {
    const source = 'guide: test@1.0.0\nanswers: { project.name: a } # c\nlanguage: de\n'
    expect(write(source, { 'project.name': undefined })).toBe('guide: test@1.0.0\nanswers: {} # c\nlanguage: de\n')
  })

  it('JSON stays JSON, with its own blanks', () => {
    const source = '{\n\t"guide": "test@1.0.0",\n\t"answers": {\n\t\t"load.users" : 1.50,\n\t\t"x.y": [ ]\n\t}\n}\n'
    expect(write(source, { 'project.name': 'A', 'load.servers': { value: 2 }, 'x.y': undefined }, 'json')).toBe(
      '{\n\t"guide": "test@1.0.0",\n\t"answers": {\n\t\t"project.name": "A",\n\t\t"load.users" : 1.50,\n\t\t"load.servers": { "value": 2 }\n\t}\n}\n',
    )
    expect(JSON.parse(write('{}', { 'project.name': 'a\nb' }, 'json'))).toEqual({ answers: { 'project.name': 'a\nb' } })
  })

  it('a file with faults is not touched', () => {
    expect(writeAnswers('answers:\n  a.b: 1\n  a.b: 2\n', add, { guide })).toMatchObject({
      ok: false,
      issues: [{ code: 'duplicate-key' }],
    })
    expect(writeAnswers('answers: [1]', add, { guide })).toMatchObject({
      ok: false,
      issues: [{ code: 'not-a-document' }],
    })
  })

  it.each([
    ['newer-guide', 'test@1.99.0'],
    ['newer-guide', 'test@2.0.0'],
    ['other-guide', 'elsewhere@1.0.0'],
  ])('%s: a document of %s is not touched', (code, reference) => {
    const source = `guide: ${reference}\nanswers:\n  project.name: A\n`
    const result = writeAnswers(source, { 'project.name': 'B' }, { guide })
    expect(result).toMatchObject({ ok: false, issues: [{ code, at: { line: 1, column: 8 } }] })
    expect(result.issues).toEqual(readAnswers(source, { guide }).issues)
  })

  it('what could not be read again is not written', () => {
    const bad = [
      { 'project.name': '\0' },
      { 'project.name': '\ud800' },
      { 'project.__proto__': 1 },
      { 'load.users': Number.NaN },
      { 'project.name': 'x'.repeat(100_001) },
    ]
    for (const changes of bad)
      expect(writeAnswers(file, changes, { guide })).toMatchObject({ ok: false, issues: [{ code: 'not-written' }] })
  })
})
