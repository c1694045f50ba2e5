import { describe, expect, it } from 'vitest'
import { commentedFile as file } from '../../test/commented-file.ts'
import { testGuide as guide } from '../../test/test-guide.ts'
import { createAnswersFile } from './create-answers-file.ts'
import type { DocumentChanges } from './document-changes.ts'
import { type FileFormat, readSource } from './read-source.ts'
import { writeChanges } from './write-changes.ts'

const cpu = { value: '50 ms', why: 'tested' }
const head = 'guide: test@1.0.0\n'

function write(source: string, changes: DocumentChanges, format: FileFormat = 'yaml'): string {
  const result = writeChanges(source, changes, { guide, format })
  expect(result.issues).toEqual([])
  return result.ok ? result.value : ''
}

describe('the parts of a document', () => {
  it('new ones stand where a new file has them, in their order', () => {
    const changes: DocumentChanges = {
      prices: 'eu',
      provider: 'own',
      model: { formulas: { a: { expression: 'a * b', why: 'x' } }, assumptions: { cpu } },
    }
    const before = file.replace('language: de\n', 'language: de\nprovider: own\nprices: eu\n')
    const section =
      'model:\n  assumptions:\n    cpu: { value: 50 ms, why: tested }\n  formulas:\n    a: { expression: a * b, why: x }\n'
    expect(write(file, changes)).toBe(before.replace('# end\n', `${section}# end\n`))
  })

  it.each<[name: string, source: string, changes: DocumentChanges, expected: string]>([
    ['changes, its comment stays', `${head}provider: 'a' # c\n`, { provider: 'b' }, `${head}provider: b # c\n`],
    ['goes', `${head}# of whom\nprices: a # c\nlanguage: de`, { prices: undefined }, `${head}# of whom\nlanguage: de`],
    [
      'that is not there goes without a trace',
      head,
      { prices: undefined, model: { assumptions: { cpu: undefined } } },
      head,
    ],
    [
      'stands above its successor',
      'answers:\n  load.users: 1\n',
      { language: 'en' },
      'language: en\nanswers:\n  load.users: 1\n',
    ],
    [
      'stands beside a key with a question mark',
      `${head}? answers\n: load.users: 1\n`,
      { language: 'en' },
      `${head}language: en\n? answers\n: load.users: 1\n`,
    ],
    [
      'and answers at once',
      'guide: test@1.0.0\r\nanswers: { load.users: 1 }\r\n',
      { language: 'de', answers: { 'project.name': 'A' } },
      'guide: test@1.0.0\r\nlanguage: de\r\nanswers: { project.name: A, load.users: 1 }\r\n',
    ],
    [
      'in braces',
      '{ guide: test@1.0.0, answers: {} } # c',
      { provider: 'a', model: { assumptions: { cpu } } },
      '{ guide: test@1.0.0, provider: a, answers: {}, model: { assumptions: { cpu: { value: 50 ms, why: tested } } } } # c',
    ],
  ])('one %s', (_, source, changes, expected) => {
    expect(write(source, changes)).toBe(expected)
  })
})

describe('changes of the model', () => {
  const section = `model: # ours
  assumptions:
    # from the test
    cpu: { value: 5, why: x }  # beside
    users:
      value: 1.10 # v
      low: "1"
      high: 2
      why: x
  formulas:
    a: { expression: b, why: c }
`

  it('touch what differs, numbers and quotes stay as they are', () => {
    const users = { value: '1.10', low: '1', high: '3', why: 'x' }
    expect(write(head + section, { model: { assumptions: { users } } })).toBe(
      head + section.replace('high: 2', 'high: 3'),
    )
  })

  it('go with their section, unless comments stand in it', () => {
    const noFormula = head + section.replace(/ {2}formulas:.*$/s, '')
    expect(write(head + section, { model: { formulas: { a: undefined } } })).toBe(noFormula)
    expect(write(noFormula, { model: { assumptions: { cpu: undefined, users: undefined } } })).toBe(
      `${head}model: # ours\n  assumptions:\n    # from the test\n`,
    )
    const bare = `${head}model:\n  assumptions:\n    cpu: { value: 5, why: x } # c\nanswers:\n`
    expect(write(bare, { model: { assumptions: { cpu: undefined } } })).toBe(`${head}answers:\n`)
    const braces = '{ guide: test@1.0.0, model: { assumptions: { cpu: { value: 5, why: x } } } }'
    expect(write(braces, { model: { assumptions: { cpu: undefined } } })).toBe('{ guide: test@1.0.0 }')
  })

  it('fill a blank section', () => {
    expect(write(`${head}model: # m\nlanguage: de\n`, { model: { assumptions: { cpu } } })).toBe(
      `${head}model: # m\n  assumptions:\n    cpu: { value: 50 ms, why: tested }\nlanguage: de\n`,
    )
  })

  it('all others in the place of all that were there, comments above and below', () => {
    const source = `${head}model:\n  formulas:\n    a:\n      why: |\n        x\n      # deep\nlanguage: de\n`
    const formulas = { a: undefined, b: { expression: 'c', why: 'one\ntwo\n' } }
    expect(write(source, { model: { formulas } })).toBe(
      `${head}model:\n  formulas:\n      # deep\n    b:\n      expression: c\n      why: |\n        one\n        two\nlanguage: de\n`,
    )
  })

  it('have one title where both languages have the same', () => {
    const formulas = {
      a: { expression: 'b', title: { de: 'T', en: 'T' }, why: 'w' },
      c: { expression: 'd', title: { de: 'T', en: 'U' }, why: 'w' },
    }
    expect(write(`${head}answers:\n`, { model: { formulas } })).toContain(
      '    a: { expression: b, title: T, why: w }\n    c:\n      expression: d\n      title: { de: T, en: U }\n',
    )
  })
})

describe('new files', () => {
  const changes: DocumentChanges = {
    language: 'en',
    provider: 'own',
    answers: { 'load.users': 5 },
    model: { assumptions: { cpu } },
  }

  it('are the ones that are created', () => {
    const created = createAnswersFile({
      guide,
      language: 'en',
      provider: 'own',
      answers: { 'load.users': 5 },
      model: { assumptions: { cpu }, formulas: {} },
    })
    const text = `guide: test@1.2.3
language: en
provider: own
answers:
  # Load
  load.users: 5
model:
  assumptions:
    cpu: { value: 50 ms, why: tested }
`
    expect(created).toMatchObject({ ok: true, value: text })
    for (const blank of ['', ' \n\n', '\uFEFF']) expect(write(blank, changes)).toBe(text)
    expect(write('# mine', changes)).toBe(`# mine\n${text}`)
  })

  it('in JSON have a line for each entry', () => {
    expect(write('', changes, 'json')).toBe(`{
  "guide": "test@1.2.3",
  "language": "en",
  "provider": "own",
  "answers": {
    "load.users": 5
  },
  "model": {
    "assumptions": {
      "cpu": { "value": "50 ms", "why": "tested" }
    }
  }
}
`)
  })
})

describe('what is not touched', () => {
  it.each(['model: 5', 'model: [a]', 'model: { assumptions: x }'])('%s in the place of a section', (line) => {
    expect(readSource(head + line).issues).toEqual([])
    expect(writeChanges(head + line, { model: { assumptions: { cpu } } }, { guide })).toMatchObject({
      ok: false,
      issues: [{ code: 'not-a-document' }],
    })
  })

  it.each(['test@1.99.0', 'elsewhere@1.0.0'])('a document of %s', (reference) => {
    expect(writeChanges(`guide: ${reference}\n`, { provider: 'a' }, { guide })).toMatchObject({ ok: false })
  })

  it('a file that could not hold it', () => {
    const unreadable: DocumentChanges[] = [
      { provider: '\0' },
      { model: { assumptions: { constructor: cpu } } },
      { model: { formulas: { a: { expression: '\ud800', why: 'x' } } } },
    ]
    for (const changes of unreadable)
      expect(writeChanges(file, changes, { guide })).toMatchObject({ ok: false, issues: [{ code: 'not-written' }] })
  })

  it('a document is no list of its changes: of more only these parts are written', () => {
    const more = { guide: { id: 'other', version: '9.9.9' }, language: 'en' } as DocumentChanges
    expect(write(`${head}language: de\n`, more)).toBe(`${head}language: en\n`)
  })
})
