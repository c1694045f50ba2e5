import { convertQuantity, type KindOf, type Unit } from '@leitfaden/core'

/** Places of a slider and the amounts they stand for. */
export interface AmountScale {
  readonly amountAt: (place: number) => number
  readonly placeOf: (amount: number) => number
}

/** Places from 0 to this. */
export const lastPlace = 100

/**
 * The usual span of an amount in one of its units, spread so that small and large are equally easy to reach; evenly where it begins at zero.
 * Amounts have two significant digits. Nothing where nobody knows what is usual.
 */
export function amountScale({ units, usual }: KindOf<'quantity'>, unit: Unit): AmountScale | undefined {
  const [first] = units
  if (usual === undefined || first === undefined) return undefined
  const [low, high] = usual.map((value) => amountOf(value, first, unit)) as [number, number]
  const even = low <= 0
  return {
    amountAt: (place) => {
      const share = place / lastPlace
      return rounded(even ? low + share * (high - low) : low * (high / low) ** share)
    },
    placeOf: (amount) => {
      const share = even ? (amount - low) / (high - low) : Math.log(Math.max(amount, low) / low) / Math.log(high / low)
      return Math.round(lastPlace * Math.max(0, Math.min(1, share)))
    },
  }
}

function amountOf(value: number, from: Unit, to: Unit): number {
  const converted = convertQuantity({ value, unit: from }, to)
  return 'value' in converted ? converted.value : value
}

function rounded(amount: number): number {
  return Number(amount.toPrecision(2))
}
