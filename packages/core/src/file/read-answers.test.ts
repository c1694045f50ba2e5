import { describe, expect, it } from 'vitest'
import { testGuide as guide } from '../../test/test-guide.ts'
import { readAnswers } from './read-answers.ts'

const faults = (text: string, format: 'yaml' | 'json' = 'yaml'): string[] =>
  readAnswers(text, { guide, format }).issues.map(
    ({ at, question = '', code }) => `${at?.line}:${at?.column} ${question} ${code}`,
  )

describe('readAnswers', () => {
  it('reports every fault of a file at once, each at its place and with its question, in the order of the file', () => {
    const text = `guide: test@1.0.0
languag: de
answers:
  project.name: 1.10
  project.hosting: clowd
  project.start: 2025-02-30
  load.user: 5
  load.users: 800 to 200 user
  load.transfer: 5 Mbit
  load.servers: 0x10
  load.data:
    - { what: a, size: 1 GiB }
    - { what: b, syze: 1 GiB }
  load.servers: 1
  operation.budget: &b 12 EUR
  operation.window: "22:00-05:00" x
  operation.level: { state: dicuss }
  operation.measures: { lock: maybe, __proto__: true }
`
    expect(faults(text)).toEqual([
      '2:1  unknown-key',
      '5:20 project.hosting unknown-option',
      '6:18 project.start impossible-date',
      '7:3 load.user unknown-question',
      '8:15 load.users range-upside-down',
      '9:18 load.transfer wrong-unit',
      '10:17 load.servers number-not-decimal',
      '13:18 load.data unknown-key',
      '14:3 load.servers duplicate-key',
      '15:21 operation.budget anchor-or-alias',
      '16:35 operation.window text-after-value',
      '17:29 operation.level unknown-state',
      '18:38 operation.measures forbidden-key',
    ])
  })

  it('an empty file holds no answers and says so', () => {
    expect(readAnswers('# nothing yet\n', { guide })).toMatchObject({
      ok: true,
      value: { guide: { id: 'test', version: '1.2.3' }, language: 'de', answers: {} },
      issues: [{ code: 'empty-file', severity: 'warning', at: { line: 1, column: 1 } }],
    })
  })

  it('keeps the source text of plain numbers where a text is asked', () => {
    expect(readAnswers('guide: test@1.0.0\nanswers:\n  project.name: 1.10\n', { guide })).toMatchObject({
      ok: true,
      value: { answers: { 'project.name': { value: '1.10' } } },
    })
  })

  it('says that the guide is missing only where it could be read', () => {
    expect(faults('answers: {}')).toEqual(['1:1  missing-guide'])
    expect(faults('guide: "test@1.0.0" x\nanswers: {}')).toEqual(['1:21  text-after-value'])
    expect(faults('just words')).toEqual(['1:1  not-a-document'])
    expect(faults('answers:\n  project.name: "x\nguide: test@1.0.0')).toEqual(['2:17 project.name unclosed-quote'])
  })

  it('reads JSON by the same rules', () => {
    expect(faults('{"guide": "test@1.0.0", "answers": {"load.users": "5 user", "load.servers": "2"}}', 'json')).toEqual(
      ['1:77 load.servers not-a-number'],
    )
  })

  it('is not led astray by a polluted prototype', () => {
    const prototype = Object.prototype as { [key: string]: unknown }
    prototype.quoted = true
    prototype['load.users'] = { state: 'answered', value: 1 }
    try {
      const result = readAnswers('guide: test@1.0.0\nanswers:\n  load.servers: 2\n', { guide })
      expect(result.ok && Object.entries(result.value.answers)).toEqual([
        ['load.servers', { state: 'answered', value: 2 }],
      ])
    } finally {
      delete prototype.quoted
      delete prototype['load.users']
    }
  })

  it('a forbidden character hides nothing else, and is the only fault of its line', () => {
    const text = `guide: test@1.0.0
answers:
  project.name: A\x01B
  project.hosting: clowd
  project.goal: |
    first
    \x1b[31msecond
  load.servers: many
\x1a
`
    expect(faults(text)).toEqual([
      '3:18 project.name forbidden-character',
      '4:20 project.hosting unknown-option',
      '7:5 project.goal forbidden-character',
      '8:17 load.servers not-a-number',
      '9:1 load.servers forbidden-character',
    ])
    expect(
      faults('{"guide": "test@1.0.0", "answers": {\n"project.name": "\x7f",\n"project.public": 5}}', 'json'),
    ).toEqual(['2:18 project.name forbidden-character', '3:19 project.public not-yes-no'])
  })
})
