import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ask,
  backup,
  checklist,
  choice,
  choiceOrOther,
  count,
  fixed,
  flat,
  free,
  load,
  money,
  record,
  service,
  several,
} from '../../test/sample-questions.ts'
import { extendedDevops } from '../devops.ts'
import { allChapters } from '../guide/all-chapters.ts'
import type { AnswerKind, KindOf } from '../guide/answer-kind.schema.ts'
import { flyingCircus } from '../providers.ts'
import { formatNumber } from '../quantity/format-number.ts'
import { formatQuantity } from '../quantity/format-quantity.ts'
import { type Language, languages } from '../text.ts'
import { parseTypedAnswer } from './parse-typed-answer.ts'
import type { Typed } from './typed.ts'
import { typedDate } from './typed-date.ts'
import { typedEntries, writeEntries } from './typed-entries.ts'

const read = (kind: AnswerKind, typed: Typed, language: Language = 'de') =>
  parseTypedAnswer(ask(kind), typed, { language, provider: flyingCircus })

const text: AnswerKind = { kind: 'text' }
const yesNo: AnswerKind = { kind: 'yes-no' }
const date: AnswerKind = { kind: 'date' }
const amount: AnswerKind = { kind: 'quantity', units: ['GiB', 'TiB', 'GB', 'TB'] }
const list: AnswerKind = {
  kind: 'list',
  suggestions: [{ id: 'redis', title: { de: 'Redis, als Cache', en: 'Redis, as a cache' } }],
}
const window: AnswerKind = { kind: 'time-window' }

const values: [AnswerKind, Typed, Language, unknown][] = [
  [text, 'Ein Laden', 'de', 'Ein Laden'],
  [text, 'open', 'en', 'open'],
  [yesNo, 'Ja', 'de', true],
  [yesNo, 'nein', 'en', false],
  [choice, 'HDD', 'de', 'hdd'],
  [choice, 'hard disk', 'de', 'hdd'],
  [choice, 'fest', 'de', 'hdd'],
  [choiceOrOther, 'fest', 'de', 'fest'],
  [several, 'Redis, cookies', 'en', ['redis', 'cookies']],
  [several, ['Redis'], 'en', ['redis']],
  [several, '–', 'en', []],
  [list, 'Redis, als Cache, selbst gebaut; "a, b", 1,5 TB', 'de', ['redis', 'selbst gebaut', 'a, b', '1,5 TB']],
  [list, '„a, b“\n„c“', 'de', ['a, b', 'c']],
  [amount, '1,5 TB', 'de', { value: 1.5, unit: 'TB' }],
  [amount, '1.5 TB', 'en', { value: 1.5, unit: 'TB' }],
  [amount, '200 bis 800 GiB', 'de', { low: 200, high: 800, unit: 'GiB' }],
  [count, '42', 'de', 42],
  [money, '1.234,50 €', 'de', { amount: '1234.50', currency: 'EUR' }],
  [money, '€1,234.50', 'en', { amount: '1234.50', currency: 'EUR' }],
  [date, '1.7.2027', 'de', '2027-07-01'],
  [date, '1. Juli 2027', 'de', '2027-07-01'],
  [date, '1 July 2027', 'en', '2027-07-01'],
  [date, 'Jul 1st, 2027', 'en', '2027-07-01'],
  [date, '2027-07-01', 'en', '2027-07-01'],
  [window, '22:00–05:00 Uhr (Europe/Berlin)', 'de', { from: '22:00', to: '05:00', zone: 'Europe/Berlin' }],
  [window, 'von 22 bis 5 Uhr', 'de', { from: '22:00', to: '05:00' }],
  [window, '10 pm to 5 am', 'en', { from: '22:00', to: '05:00' }],
  [
    checklist,
    { 'storage-control': 'ja, seit Mai', 'user-control': 'no' },
    'de',
    { 'storage-control': { checked: true, note: 'seit Mai' }, 'user-control': { checked: false } },
  ],
  [
    checklist,
    'storage-control: nur nachts; user-control: nein',
    'de',
    { 'storage-control': { checked: true, note: 'nur nachts' }, 'user-control': { checked: false } },
  ],
  [
    checklist,
    'user-control, storage-control',
    'en',
    { 'user-control': { checked: true }, 'storage-control': { checked: true } },
  ],
  [
    record,
    { window: '22–5', notice: '2 Tage', done: { 'user-control': 'ja' } },
    'de',
    {
      window: { from: '22:00', to: '05:00' },
      notice: { value: 2, unit: 'd' },
      done: { 'user-control': { checked: true } },
    },
  ],
  [
    free,
    [
      { what: 'Bilder', size: '40 GiB', 'for-ever': 'ja' },
      { what: '', size: '' },
    ],
    'de',
    [
      { id: 'row-1', cells: { what: 'Bilder', size: { value: 40, unit: 'GiB' }, 'for-ever': true } },
      { id: 'row-2', cells: {} },
    ],
  ],
  [
    free,
    '| pictures | 40 GiB | yes |',
    'en',
    [{ id: 'row-1', cells: { what: 'pictures', size: { value: 40, unit: 'GiB' }, 'for-ever': true } }],
  ],
  [fixed, [{ id: 'Staging', due: '1.2.2027' }], 'de', [{ id: 'staging', cells: { due: '2027-02-01' } }]],
  [
    backup,
    { kept: '7 tägliche, 4 wöchentliche', 'recovery-point': '24 h', 'fixed-time': '3 Uhr' },
    'de',
    { variant: 'own', daily: 7, weekly: 4, recoveryPoint: { value: 24, unit: 'h' }, fixedTime: '03:00' },
  ],
  [backup, '7 daily and 4 weekly', 'en', { variant: 'own', daily: 7, weekly: 4 }],
  [
    service,
    { level: 'managed', 'max-downtime': '4 Stunden' },
    'de',
    { level: 'managed', maxDowntime: { value: 4, unit: 'h' } },
  ],
  [
    load,
    {
      hours: flat.map((weight) => `${weight},5`).join(' · '),
      events: [{ name: 'Start', when: '1.7.2027', factor: '2,5' }],
    },
    'de',
    { hours: flat.map(() => 1.5), events: [{ name: 'Start', when: '2027-07-01', factor: 2.5 }] },
  ],
]

test.each(values)('%j typed as %j (%s)', (kind, typed, language, value) => {
  expect(read(kind, typed, language)).toMatchObject({ ok: true, value: { state: 'answered', value } })
})

test.each([
  [text, '', { state: 'open' }],
  [text, 'Nicht bekannt', { state: 'unknown' }],
  [yesNo, '?', { state: 'unknown' }],
  [amount, 'weiß ich noch nicht', { state: 'unknown' }],
  [amount, 'to be discussed', { state: 'discuss' }],
  [amount, 'Müssen wir noch besprechen.', { state: 'discuss' }],
  [free, 'trifft nicht zu: keine Daten', { state: 'not-applicable', reason: 'keine Daten' }],
] as [AnswerKind, string, unknown][])('%j: %j is a state', (kind, typed, answer) => {
  expect(read(kind, typed)).toEqual({ ok: true, value: answer, issues: [] })
})

const faults: [AnswerKind, Typed, Language, code: string, expected: string][] = [
  [amount, '1.500 GB', 'de', 'ambiguous-number', '1500 GB oder 1,5 GB'],
  [count, '1,500', 'en', 'ambiguous-number', '1500 oder 1.5'],
  [choice, 'tape', 'de', 'unknown-option', 'ssd oder Festplatte'],
  [yesNo, 'vielleicht', 'de', 'not-yes-no', 'ja oder nein'],
  [date, '1/7/2027', 'en', 'not-a-date', '2027-07-01 oder 2027-01-07'],
  [date, '31.2.2027', 'de', 'impossible-date', 'ein Datum wie 31.01.2027'],
  [amount, '5 MB/s', 'de', 'wrong-unit', 'GiB, TiB, GB oder TB'],
]

test.each(faults)('%j: %j (%s) is refused', (kind, typed, language, code, expected) => {
  const result = read(kind, typed, language)
  expect(result.ok).toBe(false)
  const [issue] = result.issues
  expect({ ...issue, expected: issue?.expected?.de.replaceAll('\u00a0', ' ') }).toMatchObject({
    code,
    expected,
    found: typed,
  })
})

test.each([
  [text, 'Laden\u0007'],
  [list, 'redis, \u0000'],
  [choiceOrOther, 'x\ud800'],
  [checklist, { 'storage-control': 'ja, \u001b' }],
  [record, { done: { 'user-control': 'nein, \u001b' } }],
  [free, [{ what: '\u009f' }]],
  [load, { events: [{ name: '\u0000', when: '1.7.2027', factor: '2' }] }],
  [count, 'entfällt: \u0000'],
] as [AnswerKind, Typed][])('%j: %j holds what no file can', (kind, typed) => {
  expect(read(kind, typed)).toMatchObject({
    ok: false,
    issues: [{ code: 'forbidden-character', found: expect.stringMatching(/^U\+[0-9A-F]{4}$/) }],
  })
})

test('a fault names the cell it is in', () => {
  const result = read(free, [{ what: 'x', size: 'viel' }])
  expect(result.issues.map(({ path }) => path)).toEqual([['test.question', 0, 'size']])
})

const questions = allChapters(extendedDevops).flatMap((chapter) => chapter.questions)
const quantityKinds = questions.flatMap(({ answer }): KindOf<'quantity'>[] => {
  const parts = answer.kind === 'table' ? answer.columns : answer.kind === 'record' ? answer.fields : [{ answer }]
  return parts.flatMap((part) => (part.answer.kind === 'quantity' ? [part.answer] : []))
})

describe.each(languages)('in %s', (language) => {
  test('every amount of the guide is read as documents print it', () => {
    const bound = fc.oneof(
      fc.nat(2_000_000),
      fc.nat(100_000).map((value) => value / 8),
    )
    const picked = fc
      .constantFrom(...quantityKinds)
      .chain((kind) => fc.tuple(fc.constant(kind), fc.constantFrom(...kind.units), bound, bound))
    fc.assert(
      fc.property(picked, ([kind, unit, a, b]) => {
        const quantity = a === b ? { value: a, unit } : { low: Math.min(a, b), high: Math.max(a, b), unit }
        const typed = formatQuantity(quantity, language, { group: 'clear' })
        const { min: _, max: __, ...unlimited } = kind
        expect(read(unlimited, typed, language)).toMatchObject({ ok: true, value: { value: quantity } })
      }),
      { numRuns: 300 },
    )
  })

  test('every number is read as documents print it', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
        const typed = formatNumber(value, language, { group: 'clear' })
        expect(read({ kind: 'number' }, typed, language)).toMatchObject({ ok: true, value: { value: value + 0 } })
      }),
      { numRuns: 300 },
    )
  })
})

test('entries written in one line are the same entries again', () => {
  const entry = fc
    .string({ unit: fc.constantFrom('a', 'b', ',', ';', '"', '„', '“', '·', '1', ' ', '-') })
    .filter((text) => text.trim() !== '')
    .map((text) => text.trim())
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      expect(typedEntries(writeEntries(entries))).toEqual(entries)
    }),
  )
})

test('no month is taken for another', () => {
  expect(
    ['1. Mai 2027', '1 May 2027', '1 Mar 2027', '1. März 2027', '1. Dez. 2027', '1 Ju 2027', '1 x 2027'].map(typedDate),
  ).toEqual(['2027-05-01', '2027-05-01', '2027-03-01', '2027-03-01', '2027-12-01', undefined, undefined])
})
