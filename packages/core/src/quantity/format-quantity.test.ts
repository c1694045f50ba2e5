import { expect, test } from 'vitest'
import { formatMoney } from './format-money.ts'
import { formatNumber, type NumberFormat } from './format-number.ts'
import { formatQuantity } from './format-quantity.ts'
import { formatUnit } from './format-unit.ts'
import type { Quantity } from './quantity.ts'

/** `~` stands for a no-break space. */
const spaced = (text: string) => text.replaceAll('\u00a0', '~')

const quantities: [Quantity, de: string, en: string][] = [
  [{ value: 1234.5, unit: 'GiB' }, '1.234,5~GiB', '1,234.5~GiB'],
  [{ low: 200, high: 800, unit: 'user' }, '200–800~Nutzer*innen', '200–800~users'],
  [{ value: 1, unit: 'user' }, '1~Nutzer*in', '1~user'],
  [{ value: 1, unit: 'd' }, '1~Tag', '1~day'],
  [{ value: 24, unit: 'month' }, '24~Monate', '24~months'],
  [{ value: 50, unit: '%' }, '50~%', '50%'],
  [{ low: -10, high: 20, unit: '%' }, '-10 – 20~%', '-10 – 20%'],
  [{ value: 100, unit: 'GiB/month' }, '100~GiB/Monat', '100~GiB/month'],
  [{ value: 5000000, unit: '1/month' }, '5.000.000~pro Monat', '5,000,000~per month'],
  [{ value: 3, unit: 'page-view/s' }, '3~Seitenaufrufe pro Sekunde', '3~page views per second'],
  [{ value: 10000, unit: 'operation/s' }, '10.000~IOPS', '10,000~IOPS'],
  [{ value: 450, unit: 'EUR/month' }, '450~€/Monat', '€450 per month'],
  [{ low: 1000, high: 1500, unit: 'CHF' }, '1.000–1.500~CHF', 'CHF~1,000–1,500'],
  [{ value: 1.5, unit: '1' }, '1,5', '1.5'],
  [{ value: 0.0000001, unit: 's' }, '0,0000001~s', '0.0000001~s'],
]

test.each(quantities)('%j', (quantity, de, en) => {
  expect(spaced(formatQuantity(quantity, 'de'))).toBe(de)
  expect(spaced(formatQuantity(quantity, 'en'))).toBe(en)
})

const numbers: [number, NumberFormat, string][] = [
  [1234.5678, { digits: 3 }, '1,230'],
  [0.0012345, { digits: 3 }, '0.00123'],
  [999.96, { digits: 4 }, '1,000'],
  [2, { digits: 3 }, '2'],
  [2.5, { decimals: 0 }, '3'],
  [2, { decimals: 2 }, '2.00'],
  [1.005, { decimals: 2 }, '1.01'],
  [-0, {}, '0'],
  [-0.001, { decimals: 2 }, '0.00'],
  [1e21, {}, '1,000,000,000,000,000,000,000'],
  [1234567, { group: false }, '1234567'],
]

test.each(numbers)('%d with %j', (value, options, text) => {
  expect(formatNumber(value, 'en', options)).toBe(text)
})

test('what is no number is never shown as one', () => {
  expect(() => formatNumber(Number.NaN, 'de')).toThrow(RangeError)
  expect(() => formatNumber(Number.POSITIVE_INFINITY, 'de')).toThrow(RangeError)
})

test('a rounded range whose bounds look alike is one number', () => {
  expect(formatQuantity({ low: 1.01, high: 1.02, unit: 'x' }, 'en', { digits: 2 })).toBe('1')
})

test('units alone', () => {
  expect(formatUnit('1/day', 'de')).toBe('pro Tag')
  expect(formatUnit('user', 'en', 1)).toBe('user')
  expect(formatUnit('EUR/GiB/month', 'de')).toBe('€/GiB/Monat')
})

const amounts: [amount: string, currency: string, per: string | undefined, de: string, en: string][] = [
  ['450', 'EUR', 'month', '450~€/Monat', '€450 per month'],
  ['12.5', 'EUR', undefined, '12,50~€', '€12.50'],
  ['1234567.89', 'USD', 'year', '1.234.567,89~$/Jahr', '$1,234,567.89 per year'],
  ['0.0572', 'EUR', 'GB*month', '0,0572~€/GB·Monat', '€0.0572 per GB·month'],
  ['100.00', 'CHF', undefined, '100~CHF', 'CHF~100'],
  ['-3.1', 'EUR', undefined, '-3,10~€', '-€3.10'],
  [
    '123456789012345678901234567890.01',
    'EUR',
    undefined,
    '123.456.789.012.345.678.901.234.567.890,01~€',
    '€123,456,789,012,345,678,901,234,567,890.01',
  ],
]

test.each(amounts)('%s %s per %s', (amount, currency, per, de, en) => {
  expect(spaced(formatMoney(amount, currency, 'de', per))).toBe(de)
  expect(spaced(formatMoney(amount, currency, 'en', per))).toBe(en)
})
