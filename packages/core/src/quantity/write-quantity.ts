import type { Quantity } from './quantity.ts'
import { rationalFromNumber, toDecimal } from './rational.ts'

function writeNumber(value: number): string {
  return toDecimal(rationalFromNumber(value)) as string
}

/** A quantity as files hold it: `1234.5 GiB`, `200 to 800 user`, `5000000/month`. `parseQuantity` without a language reads it back unchanged. */
export function writeQuantity(quantity: Quantity): string {
  const amount =
    'value' in quantity ? writeNumber(quantity.value) : `${writeNumber(quantity.low)} to ${writeNumber(quantity.high)}`
  if (quantity.unit.startsWith('1/')) return `${amount}${quantity.unit.slice(1)}`
  return quantity.unit === '1' ? `${amount} x` : `${amount} ${quantity.unit}`
}
