import { compare, multiply, type Rational, rational, rationalFromDecimal } from '@leitfaden/core'
import { add, subtract, zero } from './exact.ts'
import type { Tariff } from './price-list.schema.ts'

const hoursPerMonth = rational(730n)

/**
 * What a quantity costs in one month, exact and not yet rounded.
 *
 * `quantity` is in the item's unit and not negative; `base` is what the lines of a percentage cost (else unused).
 * A quantity of zero still pays flat prices, bases and minima; in an estimate a line whose quantity is 0 in a month costs nothing.
 */
export function price(tariff: Tariff, quantity: Rational, base: Rational = zero): Rational {
  switch (tariff.kind) {
    case 'included':
      return zero
    case 'flat':
      return rationalFromDecimal(tariff.price)
    case 'per-unit': {
      const each = multiply(rationalFromDecimal(tariff.price), tariff.per === 'hour' ? hoursPerMonth : rational(1n))
      const billed = largest(zero, subtract(quantity, rationalFromDecimal(tariff.included ?? '0')))
      return within(add(rationalFromDecimal(tariff.base ?? '0'), multiply(each, billed)), tariff, quantity)
    }
    case 'tiers': {
      let [from, total] = [zero, zero]
      for (const tier of tariff.tiers) {
        const to = tier.upTo === undefined ? quantity : smallest(quantity, rationalFromDecimal(tier.upTo))
        total = add(total, multiply(rationalFromDecimal(tier.price), largest(zero, subtract(to, from))))
        from = largest(from, to)
      }
      return within(total, tariff, quantity)
    }
    case 'percent':
      return within(multiply(base, multiply(rationalFromDecimal(tariff.percent), rational(1n, 100n))), tariff, quantity)
  }
}

interface Bounds {
  readonly minimum?: string | undefined
  readonly maximum?: string | undefined
  readonly maximumEach?: string | undefined
}

function within(amount: Rational, { minimum, maximum, maximumEach }: Bounds, quantity: Rational): Rational {
  let result = amount
  if (maximum !== undefined) result = smallest(result, rationalFromDecimal(maximum))
  if (maximumEach !== undefined) result = smallest(result, multiply(rationalFromDecimal(maximumEach), quantity))
  return minimum === undefined ? result : largest(result, rationalFromDecimal(minimum))
}

function smallest(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b
}

function largest(a: Rational, b: Rational): Rational {
  return compare(a, b) >= 0 ? a : b
}
