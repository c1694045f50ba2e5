import type { Tariff } from './price-list.schema.ts'

const hoursPerMonth = 730

/**
 * The same as `price`, in doubles, for samples: what a quantity costs in a month; `base` is what the lines of a percentage cost.
 * The decimals of the tariff are read once.
 */
export function priceInDoubles(tariff: Tariff): (quantity: number, base: number) => number {
  switch (tariff.kind) {
    case 'included':
      return () => 0
    case 'flat': {
      const flat = Number(tariff.price)
      return () => flat
    }
    case 'per-unit': {
      const each = Number(tariff.price) * (tariff.per === 'hour' ? hoursPerMonth : 1)
      const [included, base] = [Number(tariff.included ?? 0), Number(tariff.base ?? 0)]
      const within = boundsOf(tariff)
      return (quantity) => within(base + each * Math.max(0, quantity - included), quantity)
    }
    case 'tiers': {
      const ends = tariff.tiers.map(({ upTo }) => (upTo === undefined ? Number.POSITIVE_INFINITY : Number(upTo)))
      const prices = tariff.tiers.map(({ price }) => Number(price))
      const within = boundsOf(tariff)
      return (quantity) => {
        let [from, total] = [0, 0]
        for (const [i, end] of ends.entries()) {
          const to = Math.min(quantity, end)
          if (to <= from) break
          total += (prices[i] as number) * (to - from)
          from = to
        }
        return within(total, quantity)
      }
    }
    case 'percent': {
      const share = Number(tariff.percent) / 100
      const within = boundsOf(tariff)
      return (quantity, base) => within(base * share, quantity)
    }
  }
}

interface Bounds {
  readonly minimum?: string | undefined
  readonly maximum?: string | undefined
  readonly maximumEach?: string | undefined
}

function boundsOf({ minimum, maximum, maximumEach }: Bounds): (amount: number, quantity: number) => number {
  if (minimum === undefined && maximum === undefined && maximumEach === undefined) return (amount) => amount
  const least = Number(minimum ?? 0)
  const most = maximum === undefined ? Number.POSITIVE_INFINITY : Number(maximum)
  const each = maximumEach === undefined ? Number.POSITIVE_INFINITY : Number(maximumEach)
  return (amount, quantity) =>
    Math.max(
      least,
      Math.min(amount, most, quantity > 0 ? each * quantity : each === Number.POSITIVE_INFINITY ? most : 0),
    )
}
