import { makeQuantity } from './make-quantity.ts'
import type { Quantity } from './quantity.ts'
import type { ParsedQuantity } from './quantity-fault.ts'
import { multiply, rational, rationalFromNumber } from './rational.ts'

/** What `about` may mean before an amount: a fifth less to a fifth more, or just that amount. Where the amount itself is unclear, the range of each reading. */
export function readingsAround(amount: ParsedQuantity): readonly Quantity[] {
  if (amount.ok) return 'value' in amount.value ? [...around(amount.value), amount.value] : [amount.value]
  return amount.fault.readings.flatMap(around)
}

function around(quantity: Quantity): readonly Quantity[] {
  if (!('value' in quantity)) return [quantity]
  const exact = rationalFromNumber(quantity.value)
  const [low, high] = [4n, 6n].map((fifths) => ({ amount: multiply(exact, rational(fifths, 5n)), unit: quantity.unit }))
  const made = low && makeQuantity(low, high, true)
  return made?.ok ? [made.value] : []
}
