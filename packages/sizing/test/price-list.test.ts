import { expect, test } from 'vitest'
import { builtInModel } from '../src/model.ts'
import { describeTariff } from '../src/price/describe-tariff.ts'
import { emptyFlyingCircus, exampleEu } from '../src/prices.ts'
import { parsePriceList } from '../src/schema.ts'

const source = { title: 'A price page', date: '2026-11-23' }
const item = (line: string, unit: string, tariff: unknown) => ({
  line,
  title: { de: 'x', en: 'x' },
  unit,
  tariff,
  source,
  sourceKind: 'official',
})
const list = (...items: unknown[]) => ({ ...emptyFlyingCircus, items })
const perUnit = (price: unknown) => ({ kind: 'per-unit', price })

test('the lists that come with the package are sound', () => {
  for (const prices of [exampleEu, emptyFlyingCircus])
    expect(parsePriceList(JSON.parse(JSON.stringify(prices))).issues).toEqual([])
})

test.each([
  [
    'a line nobody pays for',
    list(item('memroy', 'GiB', perUnit('9.05'))),
    ['unknown-line items.0.line memroy (memory)'],
  ],
  [
    'a unit that measures something else',
    list(item('memory', 'user', perUnit('9.05'))),
    ['wrong-unit items.0.unit user (GiB)'],
  ],
  ['an unknown unit', list(item('memory', 'Gib', perUnit('9.05'))), ['wrong-unit items.0.unit Gib (GiB)']],
  [
    'two prices for one line',
    list(item('memory', 'GiB', perUnit('1')), item('memory', 'GB', perUnit('2'))),
    ['double-line items.1.line memory'],
  ],
  ['a German decimal comma', list(item('memory', 'GiB', perUnit('9,05'))), ['wrong-format items.0.tariff.price 9,05']],
  [
    'a number instead of a text',
    list(item('memory', 'GiB', perUnit(9.05))),
    ['wrong-type items.0.tariff.price 9.05 (a text)'],
  ],
  [
    'tiers that fall',
    list(
      item('memory', 'GiB', {
        kind: 'tiers',
        tiers: [{ upTo: '9', price: '1' }, { upTo: '3', price: '1' }, { price: '1' }],
      }),
    ),
    ['bad-tiers items.0.tariff.tiers 9, 3, …'],
  ],
  [
    'tiers that end',
    list(item('memory', 'GiB', { kind: 'tiers', tiers: [{ upTo: '9', price: '1' }] })),
    ['bad-tiers items.0.tariff.tiers 9'],
  ],
  [
    'a share of nothing',
    list(item('operation', 'server', { kind: 'percent', percent: '30', of: ['memory'] })),
    ['bad-share items.0.tariff.of.0 memory ()'],
  ],
  [
    'a share of a share',
    list(item('operation', 'server', { kind: 'percent', percent: '30', of: ['operation'] })),
    ['bad-share items.0.tariff.of.0 operation ()'],
  ],
  [
    'less than the least',
    list(item('memory', 'GiB', { ...perUnit('1'), minimum: '9', maximum: '3' })),
    ['empty-range items.0.tariff.minimum 9 (3)'],
  ],
  [
    'valid until before it starts',
    { ...list(), validFrom: '2026-02-01', validTo: '2026-01-01' },
    ['empty-validity validTo 2026-01-01 (2026-02-01)'],
  ],
  [
    'several faults',
    list(item('memroy', 'Gib', perUnit('1')), item('backup', 'h', perUnit('1'))),
    ['unknown-line items.0.line memroy (memory)', 'wrong-unit items.0.unit Gib', 'wrong-unit items.1.unit h (GiB)'],
  ],
])('%s', (_, data, expected) => {
  const found = parsePriceList(data).issues.map(
    (i) => `${i.code} ${i.path.join('.')} ${i.found}${i.expected ? ` (${i.expected.en})` : ''}`,
  )
  expect(found).toEqual(expected)
})

test.each([
  [{ kind: 'flat', price: '12.5' }, 'GiB', '12,50 € im Monat', '€12.50 a month'],
  [perUnit('9.05'), 'GiB', '9,05 € je GiB und Monat', '€9.05 per GiB and month'],
  [perUnit('0.01'), 'GiB/month', '0,01 € je GiB und Monat', '€0.01 per GiB and month'],
  [perUnit('100'), '1', '100 € je Monat', '€100 per month'],
  [
    { kind: 'per-unit', base: '5', included: '1', price: '0.0067', per: 'hour' },
    'TB',
    'Grundpreis 5 € im Monat, 1 TB enthalten, 0,0067 € je TB und Stunde',
    'base price €5 a month, 1 TB included, €0.0067 per TB and hour',
  ],
  [
    { kind: 'tiers', tiers: [{ upTo: '1000', price: '2' }, { price: '1' }], minimum: '10' },
    'GB',
    'bis 1.000 GB 2 € je GB und Monat, darüber 1 € je GB und Monat, mindestens 10 € im Monat',
    'up to 1,000 GB €2 per GB and month, beyond €1 per GB and month, at least €10 a month',
  ],
  [
    { kind: 'percent', percent: '30', of: ['memory', 'backup'], maximumEach: '50' },
    'server',
    '30 % von: Arbeitsspeicher, Sicherung; höchstens 50 € je Server und Monat',
    '30 % of: Memory, Backup; at most €50 per server and month',
  ],
])('the tariff %j is told with currency and period', (tariff, unit, de, en) => {
  const told = describeTariff(item('memory', unit, tariff) as never, { currency: 'EUR', lines: builtInModel.costLines })
  expect([told.de, told.en].map((text) => text.replaceAll('\u00a0', ' '))).toEqual([de, en])
})
