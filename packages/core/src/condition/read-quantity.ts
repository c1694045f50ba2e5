import { parseQuantity } from '../quantity/parse-quantity.ts'
import type { Quantity } from '../quantity/quantity.ts'

/** Reads the quantities that guides and profiles hold, `3 h` or `20 to 60 %`. Undefined where the text is none. */
export function readQuantity(text: string): Quantity | undefined {
  const parsed = parseQuantity(text, { negative: true })
  return parsed.ok ? parsed.value : undefined
}
