import { describe, expect, test } from 'vitest'
import {
  amount,
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
  parse,
  record,
  service,
  several,
} from '../../test/sample-questions.ts'
import type { AnswerKind } from '../guide/answer-kind.schema.ts'

const read: [name: string, kind: AnswerKind, written: unknown, value: unknown][] = [
  ['text', { kind: 'text' }, 'Vereinsshop', 'Vereinsshop'],
  ['text: mark-up, bidirectional marks and tabs are text', { kind: 'text' }, '<b>\t\u202eabc\n', '<b>\t\u202eabc\n'],
  ['yes-no', { kind: 'yes-no' }, false, false],
  ['choice', choice, 'hdd', 'hdd'],
  ['choice: other', choiceOrOther, 'a tape in a safe', 'a tape in a safe'],
  ['multi-choice', several, ['cookies', 'redis'], ['cookies', 'redis']],
  ['multi-choice of one', several, 'redis', ['redis']],
  ['number', count, 12, 12],
  ['quantity', amount, '20 to 40 GiB', { low: 20, high: 40, unit: 'GiB' }],
  ['quantity in another unit', amount, '0.25 TiB', { value: 0.25, unit: 'TiB' }],
  ['quantity: bare count', { kind: 'quantity', units: ['user'] }, 800, { value: 800, unit: 'user' }],
  ['money', money, '450.50 EUR', { amount: '450.50', currency: 'EUR' }],
  ['money: sign first', money, '$12', { amount: '12', currency: 'USD' }],
  ['date', { kind: 'date' }, '2027-01-15', '2027-01-15'],
  ['time-window', { kind: 'time-window' }, '22:00-05:00', { from: '22:00', to: '05:00' }],
  ['time-window: dash', { kind: 'time-window' }, '22:00 – 24:00', { from: '22:00', to: '24:00' }],
  [
    'time-window: zone',
    { kind: 'time-window' },
    { from: '22:00', to: '05:00', zone: 'Europe/Berlin' },
    { from: '22:00', to: '05:00', zone: 'Europe/Berlin' },
  ],
  ['list', { kind: 'list' }, ['a', 'b'], ['a', 'b']],
  ['list of one', { kind: 'list' }, 'a', ['a']],
  [
    'checklist',
    checklist,
    { 'storage-control': 'Rollen je Abteilung', 'user-control': { checked: false, note: 'im Mai' } },
    {
      'storage-control': { checked: true, note: 'Rollen je Abteilung' },
      'user-control': { checked: false, note: 'im Mai' },
    },
  ],
  [
    'table: rows are numbered around ids that are taken',
    free,
    [{ what: 'a', size: '4 GiB', 'for-ever': true }, { id: 'row-3', what: 'b', size: null }, { what: 'c' }],
    [
      { id: 'row-1', cells: { what: 'a', size: { value: 4, unit: 'GiB' }, 'for-ever': true } },
      { id: 'row-3', cells: { what: 'b' } },
      { id: 'row-4', cells: { what: 'c' } },
    ],
  ],
  [
    'table: fixed rows',
    fixed,
    [{ id: 'go-live', due: '2027-06-01' }],
    [{ id: 'go-live', cells: { due: '2027-06-01' } }],
  ],
  [
    'record',
    record,
    { window: '22:00-05:00', notice: '12 h', done: { 'user-control': true } },
    {
      window: { from: '22:00', to: '05:00' },
      notice: { value: 12, unit: 'h' },
      done: { 'user-control': { checked: true } },
    },
  ],
  ['backup-scheme: variant alone', backup, 'hourly', { variant: 'hourly' }],
  [
    'backup-scheme: own',
    backup,
    { variant: 'own', daily: 10, 'recovery-point': '24 h', 'fixed-time': '03:00' },
    { variant: 'own', daily: 10, recoveryPoint: { value: 24, unit: 'h' }, fixedTime: '03:00' },
  ],
  [
    'service-level',
    service,
    { level: 'managed', 'max-downtime': '4 h', reaction: 'business-hours' },
    { level: 'managed', maxDowntime: { value: 4, unit: 'h' }, reaction: 'business-hours' },
  ],
  [
    'load-profile',
    load,
    {
      hours: flat,
      events: [
        { name: 'Newsletter', when: '2027-11-01', factor: 4 },
        { name: 'Sale', when: 'each December' },
      ],
    },
    {
      hours: flat,
      events: [
        { name: 'Newsletter', when: '2027-11-01', factor: 4 },
        { name: 'Sale', when: 'each December' },
      ],
    },
  ],
]

test.each(read)('reads %s', (_, kind, written, value) => {
  expect(parse(kind, written)).toEqual({ ok: true, value: { state: 'answered', value }, issues: [] })
})

/** Written, then code, path below the answer and what is expected, of every fault. */
const refused: [
  name: string,
  kind: AnswerKind,
  written: unknown,
  faults: [code: string, path: string, expected?: string][],
][] = [
  ['a list for a text', { kind: 'text' }, ['a'], [['wrong-shape', '', 'a text']]],
  ['a control character', { kind: 'text' }, 'a\u001b[31m', [['forbidden-character', '']]],
  ['half a surrogate pair', { kind: 'text' }, 'a\ud800b', [['forbidden-character', '']]],
  ['an endless text', { kind: 'text' }, 'x'.repeat(100_001), [['text-too-long', '']]],
  ['yes', { kind: 'yes-no' }, 'yes', [['not-yes-no', '', 'true, without quotes']]],
  ['Nein', { kind: 'yes-no' }, 'Nein', [['not-yes-no', '', 'false, without quotes']]],
  ['0', { kind: 'yes-no' }, 0, [['not-yes-no', '', 'false, without quotes']]],
  ['a slip in an option', choice, 'sdd', [['unknown-option', '', 'ssd']]],
  ['the title of an option', choice, 'festplatte', [['unknown-option', '', 'hdd']]],
  ['no option at all', choice, 'punched cards', [['unknown-option', '', 'ssd or hdd']]],
  [
    'an option twice',
    several,
    ['redis', 'redis', 'cookie'],
    [
      ['duplicate-option', '1'],
      ['unknown-option', '2', 'cookies'],
    ],
  ],
  ['a quoted number', count, '12', [['not-a-number', '', '12, without quotes']]],
  ['part of a whole', count, 1.5, [['number-out-of-range', '', 'a whole number']]],
  ['too many', count, 101, [['number-out-of-range', '', 'at most 100']]],
  ['not a number', count, Number.NaN, [['malformed-number', '']]],
  ['too little', amount, '512 KiB', [['wrong-unit', '', 'GiB or TiB']]],
  ['too little of it', amount, '0.5 to 3 GiB', [['amount-out-of-range', '', 'at least 1\u00a0GiB']]],
  ['too much of it', amount, '2 TiB', [['amount-out-of-range', '', 'at most 1,024\u00a0GiB']]],
  ['no amount', amount, true, [['no-number', '', 'an amount (GiB or TiB)']]],
  ['a foreign currency', money, '5 CHF', [['wrong-currency', '', 'EUR or USD']]],
  ['no currency', money, 5, [['wrong-currency', '', 'EUR or USD']]],
  ['a range of money', money, '5 to 6 EUR', [['not-money', '', 'an amount such as 450.00 EUR']]],
  ['an impossible day', { kind: 'date' }, '2025-02-30', [['impossible-date', '', 'a date such as 2027-01-31']]],
  [
    'half a window',
    { kind: 'time-window' },
    '22:00',
    [['not-a-time-window', '', 'two times of day such as 22:00-05:00']],
  ],
  [
    'a window by parts',
    { kind: 'time-window' },
    { from: '9 Uhr', to: '25:00', zone: 'Berlin?' },
    [
      ['not-a-time', 'from', '09:00'],
      ['not-a-time', 'to', 'a time of day such as 03:00'],
      ['not-a-time-zone', 'zone', 'a time zone such as Europe/Berlin'],
    ],
  ],
  ['too long a list', { kind: 'list', max: 1 }, ['a', 'b'], [['too-many-items', '', 'at most 1']]],
  [
    'holes in a list',
    { kind: 'list' },
    ['a', null, ' '],
    [
      ['missing-value', '1', 'a text'],
      ['missing-value', '2', 'a text'],
    ],
  ],
  ['an unknown item', checklist, { 'storage-contrl': true }, [['unknown-key', 'storage-contrl', 'storage-control']]],
  [
    'an item without its state',
    checklist,
    { 'user-control': { note: 'x' } },
    [['missing-value', 'user-control', 'checked: true or false']],
  ],
  [
    'every fault of a table at once',
    free,
    [{ wat: 1, size: '4 GB' }, 'x', { id: 'a b' }, { id: 'a' }, { id: 'a', 'for-ever': 'ja' }],
    [
      ['wrong-row-id', '2/id', 'letters, digits, hyphen'],
      ['duplicate-row', '4/id'],
      ['unknown-key', '0/wat', 'what'],
      ['wrong-unit', '0/size', 'GiB'],
      ['wrong-shape', '1', 'a mapping with id, what, size, for-ever'],
      ['not-yes-no', '4/for-ever', 'true, without quotes'],
    ],
  ],
  [
    'fixed rows',
    fixed,
    [{ due: '2027-01-01' }, { id: 'stagin' }],
    [
      ['missing-row-id', '0', 'staging or go-live'],
      ['unknown-row', '1/id', 'staging'],
    ],
  ],
  ['a mapping for a table', free, { what: 'a' }, [['wrong-shape', '', 'a list of rows']]],
  [
    'fields',
    record,
    { windw: 1, notice: '12' },
    [
      ['unknown-key', 'windw', 'window'],
      ['missing-unit', 'notice', 'h or days'],
    ],
  ],
  ['an unknown variant', backup, { variant: 'houry' }, [['unknown-provider-id', 'variant', 'hourly']]],
  ['an own variant without counts', backup, 'own', [['missing-counts', '', 'hourly, daily, weekly or monthly']]],
  [
    'counts beside a variant',
    backup,
    { variant: 'default', daily: 3 },
    [['counts-contradict-variant', '', 'variant: own, or no counts']],
  ],
  [
    'wild counts',
    backup,
    { daily: -1, weekly: 261, 'fixed-time': '3:00' },
    [
      ['number-out-of-range', 'daily', 'at least 0'],
      ['number-out-of-range', 'weekly', 'at most 260'],
      ['not-a-time', 'fixed-time', '03:00'],
    ],
  ],
  [
    'an unknown level',
    service,
    { level: 'gold', reaction: 'bussiness-hours' },
    [
      ['unknown-provider-id', 'level', 'guided or managed'],
      ['unknown-provider-id', 'reaction', 'business-hours'],
    ],
  ],
  ['23 hours', load, { hours: flat.slice(1) }, [['wrong-count', 'hours', 'a list of 24 numbers']]],
  [
    'weights of nothing',
    load,
    { weekdays: [0, 0, 0, 0, 0, 0, 0] },
    [['no-weight', 'weekdays', 'at least one above 0']],
  ],
  [
    'a negative weight',
    load,
    { weekdays: [1, -1, 0, 0, 0, 0, 0] },
    [['number-out-of-range', 'weekdays/1', 'at least 0']],
  ],
  [
    'a nameless event',
    load,
    { events: [{ when: '2027-02-30', factor: 0.5 }] },
    [
      ['impossible-date', 'events/0/when', 'a date such as 2027-01-31'],
      ['number-out-of-range', 'events/0/factor', 'at least 1'],
      ['missing-value', 'events/0', 'name: a text'],
    ],
  ],
]

test.each(refused)('refuses %s', (_, kind, written, faults) => {
  const result = parse(kind, written)
  expect(result.ok).toBe(false)
  expect(result.issues.map(({ code, path, expected }) => [code, path.slice(2).join('/'), expected?.en])).toEqual(
    faults.map(([code, path, expected]) => [
      code,
      path,
      expected ?? result.issues.find((issue) => issue.code === code)?.expected?.en,
    ]),
  )
})

describe('remarks that do not stand in the way', () => {
  test('an unusual amount', () => {
    expect(parse(amount, '2 GiB')).toMatchObject({
      ok: true,
      issues: [{ code: 'unusual-amount', severity: 'warning', expected: { en: 'mostly 10\u00a0GiB to 500\u00a0GiB' } }],
    })
  })
  test('free text that looks like an option', () => {
    expect(parse(choiceOrOther, 'Hard disk')).toMatchObject({
      ok: true,
      value: { value: 'Hard disk' },
      issues: [{ severity: 'warning', expected: { en: 'hdd' } }],
    })
  })
})

test.each<[AnswerKind, unknown]>([
  [count, '1'.repeat(100_000)],
  [{ kind: 'number' }, `0${'1'.repeat(399)}`],
  [amount, `${'1'.repeat(100_000)} GiB`],
  [amount, `1${' '.repeat(100_000)}- GiB`],
  [money, `${'1'.repeat(100_000)} EUR`],
  [{ kind: 'date' }, `2025-01-01${' '.repeat(100_000)}x`],
  [{ kind: 'time-window' }, `22:00${' '.repeat(100_000)}x`],
  [choice, 'x'.repeat(100_000)],
  [backup, 'x'.repeat(100_000)],
])('a huge text for %j is refused at once and in few words', (kind, text) => {
  const started = performance.now()
  const { ok, issues } = parse(kind, text, 'de')
  expect(performance.now() - started).toBeLessThan(2000)
  expect(ok).toBe(false)
  expect(JSON.stringify(issues).length).toBeLessThan(2000)
})
