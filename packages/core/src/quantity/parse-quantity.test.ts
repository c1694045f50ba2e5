import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '../text.ts'
import { formatQuantity } from './format-quantity.ts'
import { parseQuantity } from './parse-quantity.ts'
import type { Quantity, Unit } from './quantity.ts'
import { sameDimension } from './same-dimension.ts'
import { unitInfo, unitKey } from './unit-info.ts'
import { units } from './units.ts'
import { writeQuantity } from './write-quantity.ts'

const read = (text: string, language?: Language, admitted?: readonly Unit[]) => {
  const parsed = parseQuantity(text, { ...(language && { language }), ...(admitted && { units: admitted }) })
  return parsed.ok ? writeQuantity(parsed.value) : [parsed.fault.code, ...parsed.fault.readings.map(writeQuantity)]
}

const storage = ['GiB', 'TiB', 'GB', 'TB']
const traffic = ['GiB/month', 'TiB/month', 'GB/month']
const perTime = ['1/month', '1/day', '1/hour', '1/s']

/** As files hold it. */
const strict: [text: string, admitted: readonly Unit[] | undefined, outcome: string | string[]][] = [
  ['250 GiB', storage, '250 GiB'],
  ['250GiB', storage, '250 GiB'],
  ['1.5 TB', storage, '1.5 TB'],
  ['200 to 800 users', ['user'], '200 to 800 user'],
  ['200–800 users', ['user'], '200 to 800 user'],
  ['200 - 800', ['user'], '200 to 800 user'],
  ['200 bis 800 Nutzer*innen', ['user'], '200 to 800 user'],
  ['200 Nutzer:innen', ['user'], '200 user'],
  ['between 3 and 5 TiB', storage, '3 to 5 TiB'],
  ['zwischen 3 und 5 TiB', storage, '3 to 5 TiB'],
  ['von 3 bis 5 TiB', storage, '3 to 5 TiB'],
  ['500 GiB to 2 TiB', storage, '500 to 2048 GiB'],
  ['500 GB–2 TiB', storage, '500 to 2199.023255552 GB'],
  ['5 GiB to 5 GiB', storage, '5 GiB'],
  ['800 to 200 users', ['user'], ['range-upside-down']],
  ['2 TiB to 500 GiB', storage, ['range-upside-down']],
  ['500 to 2 TiB', storage, ['range-upside-down']],
  ['100 GiB/month', traffic, '100 GiB/month'],
  ['100 GiB / Monat', traffic, '100 GiB/month'],
  ['100 GiB pro Monat', traffic, '100 GiB/month'],
  ['100 GiB im Monat', traffic, '100 GiB/month'],
  ['100 GiB per month', traffic, '100 GiB/month'],
  ['100 GiB monatlich', traffic, '100 GiB/month'],
  ['120 Mbit/s', ['Mbit/s', 'Gbit/s'], '120 Mbit/s'],
  ['120 Mbps', ['Mbit/s', 'Gbit/s'], '120 Mbit/s'],
  ['120 Mbit', ['Mbit/s', 'Gbit/s'], ['wrong-unit']],
  ['0.5 to 2 faults per month', ['fault/month', 'fault/year'], '0.5 to 2 fault/month'],
  ['0.5/month', ['fault/month', 'fault/year'], '0.5 fault/month'],
  ['12 / year', ['fault/month', 'fault/year'], '12 fault/year'],
  ['3/day', ['fault/month', 'fault/year'], ['wrong-unit']],
  ['3/month', ['hit/month', 'visit/month'], ['wrong-unit']],
  ['5 times', ['user'], ['wrong-unit']],
  ['2 % per day', ['%/day'], '2 %/day'],
  ['2 % am Tag', ['%/day'], '2 %/day'],
  ['250 Mbit', traffic, ['wrong-unit']],
  ['100 GiB/day', traffic, ['wrong-unit']],
  ['5 million / month', perTime, '5000000/month'],
  ['2.5 Mio. pro Monat', perTime, '2500000/month'],
  ['2 to 5 million/month', perTime, '2000000 to 5000000/month'],
  ['800 Tsd. bis 1 Mio. im Monat', perTime, '800000 to 1000000/month'],
  ['500 to 1 thousand users', ['user'], '500 to 1000 user'],
  ['40 1/s', perTime, '40/s'],
  ['40/day', perTime, '40/day'],
  ['10k/d', perTime, '10000/day'],
  ['5 million hits / month', perTime, ['wrong-unit']],
  ['5 billion users', ['user'], ['ambiguous-number', '5000000000 user', '5000000000000 user']],
  ['50 %', ['%'], '50 %'],
  ['50%', ['%'], '50 %'],
  ['20 to 60 Prozent', ['%'], '20 to 60 %'],
  ['0.5', ['%'], ['missing-unit']],
  ['40', storage, ['missing-unit']],
  ['5 million', perTime, ['missing-unit']],
  ['800', ['user'], '800 user'],
  ['24 Monate', ['month', 'year'], '24 month'],
  ['12 Std.', ['h', 'd'], '12 h'],
  ['3 Tage', ['h', 'd'], '3 d'],
  ['3 Tage', ['month', 'day'], '3 day'],
  ['3000 IOPS', ['operation/s'], '3000 operation/s'],
  ['450 €/Monat', ['EUR/month'], '450 EUR/month'],
  ['€450 per month', ['EUR/month'], '450 EUR/month'],
  ['€1.5 million per year', ['EUR/year'], '1500000 EUR/year'],
  ['10 Mb', ['MB', 'Mbit'], ['ambiguous-unit', '10 Mbit', '10 MB']],
  ['10 gb', storage, ['ambiguous-unit', '10 GB']],
  ['10 KB', ['kB', 'KiB'], ['ambiguous-unit', '10 kB', '10 KiB']],
  ['10 mB', ['MB'], ['ambiguous-unit', '10 MB']],
  ['10 Gb', ['GB', 'Gbit'], ['ambiguous-unit', '10 Gbit', '10 GB']],
  ['10 MBps', ['Mbit/s'], ['ambiguous-unit', '10 Mbit/s']],
  ['10 MBps', undefined, ['ambiguous-unit', '10 MB/s', '10 Mbit/s']],
  ['10 gib', storage, ['unknown-unit', '10 GiB']],
  ['10 Momate', ['month'], ['unknown-unit', '10 month']],
  ['10 apples', storage, ['unknown-unit']],
  ['1,5 TB', storage, ['malformed-number', '1.5 TB']],
  ['1,500 GB', storage, ['ambiguous-number', '1500 GB', '1.5 GB']],
  ['1e308 TB', storage, ['malformed-number']],
  ['1000000000000000000 TB', storage, ['number-too-large']],
  ['9007199254740993 GB', storage, ['number-too-precise']],
  ['-5 GiB', storage, ['negative-number']],
  ['GiB', storage, ['no-number']],
  ['many', storage, ['no-number']],
  ['', storage, ['no-number']],
  ['ca. 40 GiB', storage, ['approximate', '32 to 48 GiB', '40 GiB']],
  ['> 40 GiB', storage, ['approximate']],
  ['3 GiB to 5 users', undefined, ['wrong-unit']],
]

test.each(strict)('file: %j in %j', (text, admitted, outcome) => {
  expect(read(text, undefined, admitted)).toEqual(outcome)
})

/** As people type it. */
const typed: [language: Language, text: string, outcome: string | string[]][] = [
  ['de', '1.234,5 GiB', '1234.5 GiB'],
  ['de', '1,5 TB', '1.5 TB'],
  ['de', '1.500 GB', ['ambiguous-number', '1500 GB', '1.5 GB']],
  ['de', '1.500 bis 2.000 Nutzer*innen', ['ambiguous-number', '1500 to 2000 user', '1.5 to 2 user']],
  ['de', '1.000.000 Seitenaufrufe im Monat', '1000000 page-view/month'],
  ['de', '2,5 Millionen Besuche pro Jahr', '2500000 visit/year'],
  ['de', '1.5 TB', ['malformed-number', '1.5 TB']],
  ['de', '12 500 Nutzer', ['malformed-number', '12500 user']],
  ['de', '12\u202f500 Nutzer', '12500 user'],
  ['de', '0,5 bis 1 %', '0.5 to 1 %'],
  ['de', '5 Billionen Anfragen', ['ambiguous-number', '5000000000 hit', '5000000000000 hit']],
  ['de', 'so etwa 50.000 Nutzer', ['approximate', '40000 to 60000 user', '40 to 60 user']],
  ['de', 'ungefähr 200 bis 800 Nutzer', ['approximate', '200 to 800 user']],
  ['de', 'über 40 Nutzer', ['approximate']],
  ['en', '1,234.5 GiB', '1234.5 GiB'],
  ['en', '1.5 TB', '1.5 TB'],
  ['en', '1,500 GB', ['ambiguous-number', '1500 GB', '1.5 GB']],
  ['en', '1,5 GB', ['malformed-number', '1.5 GB']],
  ['en', '5 billion requests', '5000000000 hit'],
  ['en', '$1,250.50 per month', '1250.5 USD/month'],
]

test.each(typed)('%s: %j', (language, text, outcome) => {
  expect(read(text, language)).toEqual(outcome)
})

test('an ambiguous number names both readings the way they would be typed', () => {
  expect(parseQuantity('1.500 GB', { language: 'de' })).toMatchObject({
    fault: { expected: { de: '1500\u00a0GB oder 1,5\u00a0GB' } },
  })
})

test('below zero only where it is allowed', () => {
  expect(parseQuantity('-10 to 20 %', { units: ['%'], negative: true })).toEqual({
    ok: true,
    value: { low: -10, high: 20, unit: '%' },
  })
})

describe('laws', () => {
  const simple = units.map(({ symbol }) => symbol)
  const times = ['s', 'h', 'd', 'week', 'month', 'year']
  const unit = fc.oneof(
    fc.constantFrom(...simple),
    fc
      .tuple(fc.constantFrom(...simple), fc.constantFrom(...times))
      .map(([top, bottom]) => `${top}/${bottom}`)
      .filter((text) => unitInfo(text) !== undefined),
  )
  const amount = fc.oneof(
    fc.nat(),
    fc.nat().map((value) => value / 100),
    fc.double({ min: 1e-9, max: 1e17, noNaN: true }),
  )
  const quantity: fc.Arbitrary<Quantity> = fc
    .tuple(amount, amount, unit)
    .map(([a, b, unit]) => (a === b ? { value: a, unit } : { low: Math.min(a, b), high: Math.max(a, b), unit }))
  const exact: fc.Arbitrary<Quantity> = fc.tuple(amount, unit).map(([value, unit]) => ({ value, unit }))
  const any = fc.oneof(quantity, exact)

  test('what is written is read back', () => {
    fc.assert(
      fc.property(any, (quantity) => {
        const text = writeQuantity(quantity)
        expect(parseQuantity(text, { units: [quantity.unit] })).toEqual({ ok: true, value: quantity })
        expect(parseQuantity(text, {})).toEqual({ ok: true, value: quantity })
      }),
      { numRuns: 500 },
    )
  })

  test.each(['de', 'en'] as const)('what is shown ungrouped in %s is read back in it', (language) => {
    fc.assert(
      fc.property(any, (quantity) => {
        const text = formatQuantity(quantity, language, { group: false })
        expect(parseQuantity(text, { units: [quantity.unit], language })).toEqual({ ok: true, value: quantity })
      }),
      { numRuns: 500 },
    )
  })

  test.each(['de', 'en'] as const)(
    'what is shown with groups in %s is read back or asked about, never misread',
    (language) => {
      fc.assert(
        fc.property(any, (quantity) => {
          const parsed = parseQuantity(formatQuantity(quantity, language), { units: [quantity.unit], language })
          expect(parsed.ok ? parsed.value : parsed.fault.readings[0]).toEqual(quantity)
        }),
      )
    },
  )

  test('a unit of another dimension is never read', () => {
    fc.assert(
      fc.property(exact, unit, (quantity, wanted) => {
        fc.pre(!sameDimension(quantity.unit, wanted))
        expect(parseQuantity(writeQuantity(quantity), { units: [wanted] }).ok).toBe(false)
      }),
    )
  })

  test('units that differ are never taken for each other', () => {
    for (const a of simple) {
      for (const b of simple) expect(parseQuantity(`5 ${a}`, { units: [b] }).ok).toBe(a === b)
    }
    const keys = simple.map((symbol) => unitKey(unitInfo(symbol) as NonNullable<ReturnType<typeof unitInfo>>))
    expect(new Set(keys).size).toBe(simple.length)
  })

  test('any text is read or refused, never thrown at', () => {
    const soup = fc.array(
      fc.constantFrom(
        '1',
        '500',
        '.',
        ',',
        ' ',
        '–',
        '-',
        'to',
        'GiB',
        '/',
        'month',
        'Mio.',
        '€',
        '%',
        'e5',
        '*',
        '0x',
        'between',
        'and',
        '−',
        '\u00a0',
      ),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          soup.map((parts) => parts.join('')),
        ),
        fc.constantFrom(undefined, 'de' as const, 'en' as const),
        (text, language) => {
          const parsed = parseQuantity(text, { ...(language && { language }) })
          if (parsed.ok) expect(parseQuantity(writeQuantity(parsed.value), {})).toEqual(parsed)
          else expect(parsed.fault.message.de).not.toMatch(/undefined|NaN|\[object/)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

test('the units that may be written are named as people call them', () => {
  const { fault } = parseQuantity('5 apples', { units: ['1/month', 'GiB/day', 'd'] }) as {
    fault: { expected: unknown }
  }
  expect(fault.expected).toEqual({ de: 'pro Monat, GiB/Tag oder Tage', en: 'per month, GiB/day or days' })
})
