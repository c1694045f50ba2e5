import type { Quantity } from './quantity.ts'
import { rationalFromNumber, toDecimal } from './rational.ts'
import { isAmbiguousAmount } from './read-number.ts'

/** Three decimals get a zero more, so that nobody takes `1.125` for 1125. */
function writeNumber(value: number): string {
  const decimal = toDecimal(rationalFromNumber(value)) as string
  return isAmbiguousAmount(decimal) ? `${decimal}0` : decimal
}

/** A quantity as files hold it: `1234.5 GiB`, `200 to 800 user`, `5000000/month`. `parseQuantity` without a language reads it back unchanged. */
export function writeQuantity(quantity: Quantity): string {
  const amount =
    'value' in quantity ? writeNumber(quantity.value) : `${writeNumber(quantity.low)} to ${writeNumber(quantity.high)}`
  if (quantity.unit.startsWith('1/')) return `${amount}${quantity.unit.slice(1)}`
  return quantity.unit === '1' ? `${amount} x` : `${amount} ${quantity.unit}`
}
