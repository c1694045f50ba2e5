import type { Text } from '../text.ts'
import { convertExactly } from './convert-exactly.ts'
import type { Quantity, Unit } from './quantity.ts'
import type { QuantityFault } from './quantity-fault.ts'
import { compare, type Rational, rational, rationalFromNumber, toNumber } from './rational.ts'
import { sameDimension } from './same-dimension.ts'

/** An exact amount on its way into a quantity. */
export interface Bound {
  readonly amount: Rational
  readonly unit: Unit
}

export type MadeQuantity =
  | { readonly ok: true; readonly value: Quantity }
  | { readonly ok: false; readonly code: QuantityFault['code']; readonly message: Text; readonly expected?: Text }

/** Beyond it nothing on earth is hosted, and formulas could run out of numbers. */
const largest = rational(10n ** 18n)
const zero = rational(0n)

/** Turns exact bounds into a quantity, refusing what a double can not hold digit by digit. */
export function makeQuantity(low: Bound, high: Bound | undefined, negative: boolean): MadeQuantity {
  for (const { amount } of high ? [low, high] : [low]) {
    if (!negative && compare(amount, zero) < 0) {
      return refuse('negative-number', 'Zahl ist negativ', 'number is negative', { de: '0 oder mehr', en: '0 or more' })
    }
    if (compare(amount, largest) >= 0) {
      return refuse('number-too-large', 'Zahl ist zu groß', 'number is too large', {
        de: 'weniger als 10¹⁸',
        en: 'less than 10¹⁸',
      })
    }
    if (!fits(amount)) {
      const expected = { de: 'höchstens 15 Ziffern', en: 'at most 15 digits' }
      return refuse('number-too-precise', 'Zahl hat zu viele Ziffern', 'number has too many digits', expected)
    }
  }
  if (!high) return { ok: true, value: { value: toNumber(low.amount), unit: low.unit } }
  if (!sameDimension(low.unit, high.unit)) {
    return refuse('wrong-unit', 'Einheiten der Spanne passen nicht zusammen', 'units of the range do not fit together')
  }
  const unit = commonUnit(low, high)
  const from = toNumber(convertExactly(low.amount, low.unit, unit))
  const to = toNumber(convertExactly(high.amount, high.unit, unit))
  if (from > to) {
    return refuse('range-upside-down', 'Spanne steht auf dem Kopf', 'range is upside down', {
      de: 'der kleinere Wert zuerst',
      en: 'the smaller value first',
    })
  }
  return { ok: true, value: from === to ? { value: from, unit } : { low: from, high: to, unit } }
}

/** Does a double print the same digits again? */
function fits(amount: Rational): boolean {
  const again = rationalFromNumber(toNumber(amount))
  return again.numerator === amount.numerator && again.denominator === amount.denominator
}

/** The unit of the lower bound, unless only that of the upper one tells both exactly. */
function commonUnit(low: Bound, high: Bound): Unit {
  const exact = [low.unit, high.unit].find((unit) =>
    [low, high].every((bound) => fits(convertExactly(bound.amount, bound.unit, unit))),
  )
  return exact ?? low.unit
}

function refuse(code: QuantityFault['code'], de: string, en: string, expected?: Text): MadeQuantity {
  return { ok: false, code, message: { de, en }, ...(expected && { expected }) }
}
