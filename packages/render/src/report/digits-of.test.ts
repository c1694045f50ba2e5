import { expect, test } from 'vitest'
import { amountText } from './amount-text.ts'

test.each([
  [44, '44%'],
  [90.123, '90.12%'],
  [98.9, '98.9%'],
  [99.7187, '99.72%'],
  [99.99571, '99.9957%'],
  [100, '100%'],
])('%d %%', (value, shown) => {
  expect(amountText(value, '%', 'en', 3)).toBe(shown)
})
