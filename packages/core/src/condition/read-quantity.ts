import { parseQuantity } from '../quantity/parse-quantity.ts'
import type { Quantity } from '../quantity/quantity.ts'

/** The texts of guides and profiles are few and come again with every condition. */
const known = new Map<string, Quantity | undefined>()

/** Reads the quantities that guides and profiles hold, `3 h` or `20 to 60 %`. Undefined where the text is none. */
export function readQuantity(text: string): Quantity | undefined {
  if (known.has(text)) return known.get(text)
  const parsed = parseQuantity(text, { negative: true })
  const quantity = parsed.ok ? parsed.value : undefined
  known.set(text, quantity)
  return quantity
}
