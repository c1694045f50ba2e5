import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  amount,
  ask,
  backup,
  checklist,
  choice,
  choiceOrOther,
  count,
  fixed,
  free,
  load,
  money,
  parse,
  plain,
  record,
  service,
  several,
} from '../../test/sample-questions.ts'
import { devops } from '../devops.ts'
import type { AnswerKind } from '../guide/answer-kind.schema.ts'
import { findQuestion } from '../guide/find-question.ts'
import type { Question } from '../guide/question.schema.ts'
import { fromPlain } from '../source/from-plain.ts'
import { parseAnswer } from './parse-answer.ts'

describe('scalars as a file holds them', () => {
  const context = { path: [] }
  test.each([
    ['1.10', 1.1],
    ['true', true],
    ['007', 7],
  ])('an unquoted %s is still a text', (text, value) => {
    expect(parseAnswer(ask({ kind: 'text' }), plain(text, value), context)).toMatchObject({ value: { value: text } })
  })
  test.each([
    ['012', 12, '12'],
    ['1e3', 1000, 'written out, such as 1500000'],
    ['0x1F', 31, 'a number such as 31'],
    ['.5', 0.5, 'digits without grouping, decimal point, such as 1500.5'],
    ['9007199254740993', 9007199254740992, 'at most 15 digits'],
    ['.inf', Number.POSITIVE_INFINITY, 'digits without grouping, decimal point, such as 1500.5'],
  ])('a number written as %s is refused', (text, value, expected) => {
    const result = parseAnswer(ask({ kind: 'number' }), plain(text, value), context)
    expect(result).toMatchObject({ ok: false, issues: [{ found: text, expected: { en: expected } }] })
  })
  test('the place is that of the value, for an unknown key that of the key', () => {
    const node = {
      kind: 'map' as const,
      at: { line: 1, column: 1 },
      entries: [
        { key: 'notise', keyAt: { line: 2, column: 3 }, value: { ...plain('12 h'), at: { line: 2, column: 11 } } },
        { key: 'window', keyAt: { line: 3, column: 3 }, value: { ...plain('22:00'), at: { line: 3, column: 11 } } },
      ],
    }
    const { issues } = parseAnswer(ask(record), node, { path: ['answers', 'x'] })
    expect(issues).toMatchObject([
      {
        code: 'unknown-key',
        at: { line: 2, column: 3 },
        found: 'notise',
        question: 'test.question',
        path: ['answers', 'x', 'notise'],
      },
      { code: 'not-a-time-window', at: { line: 3, column: 11 }, found: '22:00', path: ['answers', 'x', 'window'] },
    ])
  })
})

describe('typed by a person', () => {
  test.each([
    ['number', { kind: 'number' } as AnswerKind, '1.234,5', 1234.5],
    ['quantity', amount, '1,5 TiB', undefined],
    ['quantity', amount, '12,5 GiB', { value: 12.5, unit: 'GiB' }],
    ['date', { kind: 'date' } as AnswerKind, '31.1.2027', '2027-01-31'],
    ['money', money, '1.234,50 €', { amount: '1234.50', currency: 'EUR' }],
  ])('%s in German: %j %s', (_, kind, text, value) => {
    const result = parse(kind, text, 'de')
    expect(result.ok && 'value' in result.value ? result.value.value : undefined).toEqual(value)
  })
})

describe('answer records', () => {
  test.each<[unknown, unknown]>([
    [null, { state: 'open' }],
    ['  ', { state: 'open' }],
    [{}, { state: 'open' }],
    [{ note: 'ask Ada' }, { state: 'open', note: 'ask Ada' }],
    [
      { value: null, note: 'ask Ada' },
      { state: 'open', note: 'ask Ada' },
    ],
    [{ value: 'ssd' }, { state: 'answered', value: 'ssd' }],
    [
      { value: 'ssd', note: '', by: 'Ada', at: '2026-11-23', source: 'log' },
      { state: 'answered', value: 'ssd', by: 'Ada', at: '2026-11-23', source: 'log' },
    ],
    [{ state: 'unknown' }, { state: 'unknown' }],
    [{ state: 'discuss', value: null }, { state: 'discuss' }],
    [
      { state: 'not-applicable', reason: 'no PHP' },
      { state: 'not-applicable', reason: 'no PHP' },
    ],
  ])('%j', (written, answer) => {
    expect(parse(choice, written)).toEqual({ ok: true, value: answer, issues: [] })
  })

  test.each<[unknown, string[]]>([
    [{ state: 'unknown', value: 'ssd' }, ['value-contradicts-state']],
    [{ state: 'answered' }, ['missing-value']],
    [{ state: 'answered', value: null }, ['missing-value']],
    [{ value: 'ssd', reason: 'x' }, ['reason-contradicts-state']],
    [{ state: 'unknwon' }, ['unknown-state']],
    [{ stat: 'unknown', note: 'x' }, ['unknown-key']],
    [
      { state: 'maybe', value: 'sdd', at: '1.2.2027', note: ['x'] },
      ['wrong-shape', 'not-a-date', 'unknown-state', 'unknown-option'],
    ],
  ])('refuses %j', (written, codes) => {
    expect(parse(choice, written).issues.map(({ code }) => code)).toEqual(codes)
  })

  test('an empty list may be an answer, if it says so', () => {
    expect(parse(free, [])).toMatchObject({ value: { state: 'open' } })
    expect(parse(free, { state: 'answered', value: [] })).toMatchObject({ value: { state: 'answered', value: [] } })
  })
})

test('whatever is handed in is read or refused with words, never thrown at', () => {
  const kinds: AnswerKind[] = [
    { kind: 'text' },
    { kind: 'yes-no' },
    { kind: 'date' },
    { kind: 'time-window' },
    choiceOrOther,
    several,
    checklist,
    count,
    amount,
    money,
    { kind: 'list' },
    free,
    fixed,
    record,
    backup,
    service,
    load,
  ]
  const keys = [
    'state',
    'value',
    'note',
    'id',
    'what',
    'size',
    'due',
    'window',
    'notice',
    'hours',
    'events',
    'name',
    'variant',
    'daily',
    'level',
    'storage-control',
    'checked',
    '__proto__',
    'constructor',
  ]
  const leaf = fc.oneof(
    fc.constantFrom('', 'ssd', '5 GiB', '2027-01-01', '22:00-05:00', 'own', 'staging', 'discuss', '1,500 GiB'),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  )
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom(...keys), tie('tree'), { maxKeys: 4 }),
    ),
  }))
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      tree,
      fc.constantFrom(undefined, 'de' as const),
      (kind, written, language) => {
        const result = parse(kind, written, language)
        for (const { message, expected, path } of result.issues) {
          expect(path.slice(0, 2)).toEqual(['answers', 'x'])
          expect(`${message.de} ${message.en} ${expected?.de} ${expected?.en}`).not.toMatch(/NaN|\[object|null/)
          expect(message.en.endsWith('.')).toBe(false)
        }
        expect(result.ok).toBe(!result.issues.some(({ severity }) => severity === 'error'))
      },
    ),
    { numRuns: 2000 },
  )
})

test('a required field is missed as soon as another one is filled in', () => {
  const hits = findQuestion(devops, 'load.hits') as Question
  const parse = (data: unknown) => parseAnswer(hits, fromPlain(data), { path: ['answers', 'load.hits'] })
  expect(parse({ value: { amount: '5000/day' }, note: 'n' })).toMatchObject({
    ok: false,
    issues: [
      {
        code: 'missing-field',
        path: ['answers', 'load.hits', 'value', 'basis'],
        expected: { en: 'requests or page-views' },
      },
    ],
  })
  expect(parse({ amount: '5000/day', basis: 'requests' }).ok).toBe(true)
  expect(parse({ amount: null, basis: null }).ok).toBe(true)
  expect(parse({ state: 'unknown' }).ok).toBe(true)
})
