import { convertQuantity, type Quantity, type Unit } from '@leitfaden/core'

/** The same amount in another of the units, where it is written in an uncommon one or takes more than three digits. */
export function equivalent(quantity: Quantity, units: readonly Unit[]): Quantity | undefined {
  const [first] = units
  const readable = (one: Quantity) => {
    const size = Math.abs('value' in one ? one.value : one.high)
    return size >= 0.9 && size < 1000
  }
  if (quantity.unit === first && (readable(quantity) || sizeOf(quantity) === 0)) return undefined
  const others = units.filter((unit) => unit !== quantity.unit).map((unit) => convertQuantity(quantity, unit))
  return others.find(readable)
}

function sizeOf(quantity: Quantity): number {
  return 'value' in quantity ? quantity.value : quantity.high
}
