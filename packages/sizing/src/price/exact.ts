import { multiply, type Rational, rational } from '@leitfaden/core'

export const zero: Rational = rational(0n)

export function add(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, multiply(rational(-1n), b))
}
