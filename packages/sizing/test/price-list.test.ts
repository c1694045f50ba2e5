import { expect, test } from 'vitest'
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
